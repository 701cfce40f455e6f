import type { ViewProps } from '../Workbench'

export function Summary({ decision }: ViewProps) {
  return <p>{decision.scope}</p>
}
