import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const lavterskeltilbud = table({
  id: 'tjenestetilgang/lavterskeltilbud',
  action: 'lavterskeltilbud',
  rows: [
    {
      statement: 'R0.30',
      strength: 'may',
      when: always,
      option: {
        nb: 'digitale deler i lavterskeltilbudet',
        nn: 'digitale delar i lågterskeltilbodet',
        en: 'digital parts of the low-threshold service',
      },
    },
    {
      statement: 'R1.33',
      strength: 'may',
      when: always,
      option: {
        nb: 'rask psykisk helsehjelp eller annen lavterskeltjeneste',
        nn: 'rask psykisk helsehjelp eller anna lågterskelteneste',
        en: 'prompt mental health care or another low-threshold service',
      },
    },
    {
      statement: 'R1.34',
      strength: 'may',
      when: always,
      option: {
        nb: 'telefontjenester for kontakt og veiledning',
        nn: 'telefontenester for kontakt og rettleiing',
        en: 'telephone lines for contact and guidance',
      },
    },
  ],
})
