import { assess, type Decision, type Kartlegging } from '../../../src/index.js'

const decisions = new Map<string, Decision>()

/** `assess`, worked out once for each kartlegging: the kit puts the same questions to many engines that stand on it. */
export function assessOnce(kartlegging: Kartlegging): Decision {
  const key = JSON.stringify(kartlegging)
  const decision = decisions.get(key) ?? assess(kartlegging)
  decisions.set(key, decision)
  return decision
}
