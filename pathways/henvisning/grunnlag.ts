import type { Field } from './felt.js'

/** What the list for mental health care asks of the referral itself, beside the frame. */
export const grunnlag: readonly Field[] = [
  {
    id: 'kontaktperson',
    title: {
      nb: 'Kontaktperson eller koordinator i kommunen',
      nn: 'Kontaktperson eller koordinator i kommunen',
      en: 'Contact person or coordinator in the municipality',
    },
    help: {
      nb: 'Navn og telefon. Legg ved individuell plan og annet som trengs når flere tjenester er med.',
      nn: 'Namn og telefon. Legg ved individuell plan og anna som trengst når fleire tenester er med.',
      en: 'Name and telephone. Enclose the individual plan and what else is needed when several services take part.',
    },
    from: ['langvarigOgKoordinertBehov', 'onskerIndividuellPlan'],
    written: true,
  },
  {
    id: 'forventet-effekt',
    title: { nb: 'Forventet effekt', nn: 'Venta effekt', en: 'Expected effect' },
    help: {
      nb: 'Hva behandlingen ventes å føre til.',
      nn: 'Kva ein ventar at behandlinga fører til.',
      en: 'What treatment is expected to lead to.',
    },
    from: [],
    written: true,
  },
]
