import { oppsett } from '../oppsett.js'

/** What comes after: the municipality takes over where that was agreed. */
export const etter = oppsett.createStateConfig({
  meta: {
    title: { nb: 'Etter forløpet', nn: 'Etter forløpet', en: 'After the pathway' },
    statements: [],
    lane: 'etter',
  },
  initial: 'videreOppfolging',
  states: {
    videreOppfolging: {
      id: 'videreOppfolging',
      meta: {
        title: {
          nb: 'Videre oppfølging i kommunen',
          nn: 'Vidare oppfølging i kommunen',
          en: 'Further follow-up in the municipality',
        },
        statements: ['R2.09', 'R2.10'],
      },
      on: {
        'dato.avtalt': { actions: 'avtalDato' },
        'oppfolging.overtatt': { target: 'avsluttet', actions: 'merkGjort' },
      },
    },
    avsluttet: {
      id: 'avsluttet',
      meta: { title: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' }, statements: [] },
      tags: ['closed'],
      type: 'final',
    },
  },
})
