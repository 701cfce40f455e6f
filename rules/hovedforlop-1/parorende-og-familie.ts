import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const parorendeOgFamilie = table({
  id: 'hovedforlop-1/parorende-og-familie',
  action: 'tilby-stotte-til-parorende',
  rows: [
    {
      statement: 'R5.70',
      strength: 'may',
      when: all(hovedforlop(1), is('parorendeTilgjengelig'), is('samtykkeParorende')),
      option: {
        nb: 'opplæring for familie og andre pårørende',
        nn: 'opplæring for familie og andre pårørande',
        en: 'training for family and other next of kin',
      },
    },
    {
      statement: 'R5.71',
      strength: 'may',
      when: all(hovedforlop(1), is('familievansker')),
      option: {
        nb: 'veiledning for par og familier ved familievernkontoret',
        nn: 'rettleiing for par og familiar ved familievernkontoret',
        en: 'guidance for couples and families at the family counselling office',
      },
    },
  ],
})
