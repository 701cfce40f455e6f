import { rule } from '../../src/engine/rule.js'
import { action, any, includes } from '../vocabulary.js'
import { tegnTilVoldsrisiko } from './funn.js'

/** One of the situations that the guide names as signs. Examples without weights: they are never added up. */
const situasjonerSomErTegn = includes(
  'voldsrisikosituasjoner',
  'uro-hos-bruker-eller-andre',
  'kjente-forvarsler',
  'belastning-eller-rus-i-samspill',
  'trusler',
  'loslatt-etter-voldsdom',
  'overfort-fra-tvungent-vern',
  'kjent-voldshistorie',
)

export const sokVeiledningVoldsrisiko = rule({
  id: 'risiko/sok-veiledning-voldsrisiko',
  title: {
    nb: 'Ved tegn til økt voldsrisiko: samarbeid, søk råd og ta kontakt med RVTS',
    nn: 'Ved teikn til auka valdsrisiko: samarbeid, søk råd og ta kontakt med RVTS',
    en: 'On signs of raised violence risk: cooperate, seek advice and contact RVTS',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
  gaps: ['G9'],
  when: any(tegnTilVoldsrisiko, situasjonerSomErTegn),
  then: action('sok-veiledning-voldsrisiko'),
})
