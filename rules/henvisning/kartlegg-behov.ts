import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const kartleggBehov = rule({
  id: 'henvisning/kartlegg-behov',
  title: {
    nb: 'Voksne som søker hjelp for psykisk helse eller rus, skal få hjelpebehovet kartlagt',
    nn: 'Vaksne som søkjer hjelp for psykisk helse eller rus, skal få behovet for hjelp kartlagt',
    en: 'Adults who seek help for mental health or substance use shall have their need for help mapped',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R4.01'],
  when: always,
  then: action('kartlegg-behov'),
})
