import type { Text } from '../../src/guideline/text.js'
import type { Checklist, ChecklistItem } from '../../src/plan/checklist.js'
import { aktuellSituasjon, opplevelse } from './aktuell-situasjon.js'
import { grunnlag } from './grunnlag.js'
import { historikk } from './historikk.js'
import { livssituasjonVoksne } from './livssituasjon.js'
import { grupper, ramme } from './ramme.js'

/** Adults and children have the same list but for who speaks beside the patient. */
const psykiskHelsevern = (
  id: string,
  source: string,
  title: Text,
  whoseView: Text,
  more: readonly ChecklistItem[],
): Checklist => {
  const asked = { statements: [], sources: [source], basis: 'national-advice', required: 'always' } as const
  return {
    id,
    title,
    groups: grupper,
    items: [
      ...ramme,
      ...grunnlag.map((field) => ({ ...asked, group: 'ramme', ...field })),
      ...[opplevelse(whoseView), ...aktuellSituasjon].map((field) => ({
        ...asked,
        group: 'aktuell-situasjon',
        ...field,
      })),
      ...historikk.map((field) => ({ ...asked, group: 'historikk', ...field })),
      ...more,
    ],
  }
}

export const psykiskHelsevernVoksne = psykiskHelsevern(
  'psykisk-helsevern-voksne',
  'henvisning-psykiske-lidelser-voksne',
  { nb: 'Psykisk helsevern, voksne', nn: 'Psykisk helsevern, vaksne', en: 'Specialist mental health care, adults' },
  {
    nb: 'Personens og pårørendes syn, og ønsket hjelp',
    nn: 'Synet til personen og pårørande, og ønskt hjelp',
    en: 'The view of the person and next of kin, and the help wanted',
  },
  livssituasjonVoksne,
)

export const psykiskHelsevernBarnOgUnge = psykiskHelsevern(
  'psykisk-helsevern-barn-og-unge',
  'henvisning-psykiske-lidelser-barn-og-unge',
  {
    nb: 'Psykisk helsevern, barn og unge',
    nn: 'Psykisk helsevern, barn og unge',
    en: 'Specialist mental health care, children and young people',
  },
  {
    nb: 'Pasientens og foreldrenes syn, og ønsket hjelp',
    nn: 'Synet til pasienten og foreldra, og ønskt hjelp',
    en: 'The view of the patient and the parents, and the help wanted',
  },
  [],
)
