import type { Citation, Statute } from '../../src/guideline/source.js'
import type { Text } from '../../src/guideline/text.js'

type Law = Pick<Statute, 'name' | 'identifier' | 'url'>
type Provision = Pick<Statute, 'subject' | 'citations'>

/** The provisions of one statute, by id. */
export const statute = <Id extends string>(
  law: Law,
  provisions: { readonly [K in Id]: Provision },
): { readonly [K in Id]: Statute } =>
  Object.fromEntries(
    Object.entries<Provision>(provisions).map(([id, provision]) => [id, { kind: 'statute', id, ...law, ...provision }]),
  ) as { readonly [K in Id]: Statute }

/** The day of the consolidated text that was read. */
const lastRead = '2026-04-13'
/** The day of the edition of the guide, which cites some provisions whose text was not read. */
const guideUpdated = '2025-02-26'

/** Read in the consolidated text, without a known change. Since when it has had this number was not looked up. */
export const read = (section: string): Citation => ({
  section,
  from: null,
  to: null,
  verified: true,
  checked: lastRead,
})

/** Cited as the guide cites it: the text itself was not read. */
export const citedByTheGuide = (section: string): Citation => ({
  section,
  from: null,
  to: null,
  verified: false,
  checked: guideUpdated,
  note: {
    nb: 'Sitert slik veilederen siterer den; teksten er ikke lest.',
    nn: 'Sitert slik rettleiaren siterer ho; teksten er ikkje lesen.',
    en: 'Cited as the guide cites it; the text itself has not been read.',
  },
})

/** A change with a known first day whose text has not been read. */
export interface Change {
  readonly from: string
  readonly note: Text
}

/** Read in the consolidated text, and changed afterwards. The number is kept: whether it still holds is not known. */
export const changed = (
  section: string,
  ...changes: readonly [Change, ...Change[]]
): readonly [Citation, ...Citation[]] => [
  { ...read(section), to: changes[0].from },
  ...changes.map(({ from, note }, index) => ({
    section,
    from,
    to: changes[index + 1]?.from ?? null,
    verified: false,
    checked: lastRead,
    note,
  })),
]

/** Two numbers, and the day of the change between them. The text under the old one was not read. */
export const renumbered = (before: string, after: string, day: string): readonly [Citation, Citation] => {
  const note = {
    nb: `${before} ble til ${after} ${day}; veilederen bruker fortsatt det gamle nummeret.`,
    nn: `${before} vart til ${after} ${day}; rettleiaren bruker framleis det gamle nummeret.`,
    en: `${before} became ${after} on ${day}; the guide still uses the old number.`,
  }
  return [
    { section: before, from: null, to: day, verified: false, checked: lastRead, note },
    { ...read(after), from: day, note },
  ]
}
