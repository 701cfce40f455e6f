import type { ViewProps } from '../Workbench'

export function DecisionAndQuestions({ decision }: ViewProps) {
  return <p>{decision.scope}</p>
}
