import type { ViewProps } from '../Workbench'

export function Forlop({ decision }: ViewProps) {
  return <p>{decision.scope}</p>
}
