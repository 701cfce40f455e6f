import type { ViewProps } from '../Workbench'

export function Henvisning({ decision }: ViewProps) {
  return <p>{decision.scope}</p>
}
