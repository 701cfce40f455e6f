import { rule } from '../../src/engine/rule.js'
import { action, all, any, includes, is } from '../vocabulary.js'
import { forhoyetVoldsrisiko } from './forhoyet-voldsrisiko.js'

/** Said of elevated risk, right after those sentenced to compulsory care: a sentence implies the severe disorder. */
export const ansvarForBehandlingen = rule({
  id: 'voldsrisiko/ansvar-for-behandlingen',
  title: {
    nb: 'La spesialisthelsetjenesten ha ansvaret for å behandle den alvorlige lidelsen og for samfunnsvernet',
    nn: 'La spesialisthelsetenesta ha ansvaret for å behandle den alvorlege lidinga og for samfunnsvernet',
    en: 'Leave the treatment of the severe disorder and the protection of society to specialist services',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.07'],
  when: all(
    forhoyetVoldsrisiko,
    any(all(includes('problemomrade', 'psykisk-helse'), is('alvorlighet', 'alvorlig')), is('domTilTvungentVern')),
  ),
  then: action('samarbeid-spesialist-voldsrisiko'),
})
