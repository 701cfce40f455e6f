import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

/** Compulsion outside an institution. What it asks for hangs on the decision on compulsion, not on the level. */
export const tvang = table({
  id: 'hovedforlop-3/tvang',
  action: 'samarbeid-om-tvang',
  rows: [
    {
      statement: 'R7.94',
      strength: 'advice',
      when: is('tvungentVernUtenDogn'),
      option: {
        nb: 'samarbeid med ansvarlig institusjon, og skriv det i individuell plan om personen vil ha en',
        nn: 'samarbeid med ansvarleg institusjon, og skriv det i individuell plan om personen vil ha ein',
        en: 'cooperate with the institution responsible, and write it in the individual plan if the person wants one',
      },
    },
    {
      statement: 'R7.98',
      strength: 'advice',
      when: is('tvangsmedisineringUtenforInstitusjon'),
      option: {
        nb: 'kommunen har ingen plikt til å ta over oppfølgingen ved tvangsmedisinering',
        nn: 'kommunen har inga plikt til å ta over oppfølginga ved tvangsmedisinering',
        en: 'the municipality has no duty to take over follow-up of compulsory medication',
      },
    },
  ],
})
