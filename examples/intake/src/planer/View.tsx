import type { ViewProps } from '../Workbench'

export function Planer({ decision }: ViewProps) {
  return <p>{decision.scope}</p>
}
