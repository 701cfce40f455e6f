import { isRefusal, pathways, replay, type PathwayEvent, type PathwayId, type PathwayInstance } from 'forlop/pathways'
import { texts } from '../forlop/texts'
import { faultTexts, type Fault } from './faults'
import { isFields } from './shape'

/** A pathway is read by playing its history again: what it says of itself must be what that comes to. */
export function pathwayFaults(value: unknown, where: string, kind: 'hovedforlop' | 'pakkeforlop'): readonly Fault[] {
  if (!isFields(value) || !Array.isArray(value['history'])) return [{ where, what: faultTexts.pathway }]
  const id = value['pathway']
  if (typeof id !== 'string' || !Object.hasOwn(pathways, id)) {
    return [{ where: `${where}.pathway`, what: faultTexts.pathway }]
  }
  if (pathways[id as PathwayId].kind !== kind) return [{ where: `${where}.pathway`, what: faultTexts.kind }]
  const again = replay(value['history'] as readonly PathwayEvent[])
  if (isRefusal(again)) {
    return [{ where: `${where}.history.${again.place}`, what: again.why ?? texts.refusals[again.refused] }]
  }
  if (value['machine'] !== again.machine) return [{ where: `${where}.machine`, what: faultTexts.otherVersion }]
  const differs = (Object.keys(again) as (keyof PathwayInstance)[]).find(
    (field) => canonical(again[field]) !== canonical(value[field]),
  )
  return differs === undefined ? [] : [{ where: `${where}.${differs}`, what: faultTexts.notReplayed }]
}

/** The same data gives the same text, in whatever order a store kept its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? ''
