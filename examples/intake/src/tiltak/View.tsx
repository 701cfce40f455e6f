import type { ViewProps } from '../Workbench'

export function Tiltak({ decision }: ViewProps) {
  return <p>{decision.scope}</p>
}
