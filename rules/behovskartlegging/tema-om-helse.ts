import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Topics about health and functioning. Open to every mapping, whatever the answers. */
export const temaOmHelse = table({
  id: 'behovskartlegging/tema-om-helse',
  action: 'velg-tema-for-kartlegging',
  rows: [
    {
      statement: 'R4.43',
      strength: 'may',
      when: always,
      option: { nb: 'legemidler nå og tidligere', nn: 'legemiddel no og tidlegare', en: 'medicines now and before' },
    },
    {
      statement: 'R4.44',
      strength: 'may',
      when: always,
      option: { nb: 'fungering i hverdagen', nn: 'fungering i kvardagen', en: 'functioning in daily life' },
    },
    {
      statement: 'R4.45',
      strength: 'may',
      when: always,
      option: { nb: 'symptombildet', nn: 'symptombiletet', en: 'symptoms' },
    },
    {
      statement: 'R4.46',
      strength: 'may',
      when: always,
      option: {
        nb: 'andre samtidige lidelser',
        nn: 'andre samtidige lidingar',
        en: 'other disorders at the same time',
      },
    },
    {
      statement: 'R4.49',
      strength: 'may',
      when: always,
      option: { nb: 'kognisjon', nn: 'kognisjon', en: 'cognitive functioning' },
    },
    {
      statement: 'R4.51',
      strength: 'may',
      when: always,
      option: { nb: 'kroppslig helse', nn: 'kroppsleg helse', en: 'somatic health' },
    },
    {
      statement: 'R4.52',
      strength: 'may',
      when: always,
      option: { nb: 'tannhelse', nn: 'tannhelse', en: 'dental health' },
    },
    {
      statement: 'R4.53',
      strength: 'may',
      when: always,
      option: { nb: 'ernæring', nn: 'ernæring', en: 'nutrition' },
    },
    {
      statement: 'R4.54',
      strength: 'may',
      when: always,
      option: { nb: 'seksuell helse', nn: 'seksuell helse', en: 'sexual health' },
    },
    {
      statement: 'R4.59',
      strength: 'may',
      when: always,
      option: { nb: 'fysisk aktivitet', nn: 'fysisk aktivitet', en: 'physical activity' },
    },
    {
      statement: 'R4.60',
      strength: 'may',
      when: always,
      option: { nb: 'søvnvaner', nn: 'søvnvanar', en: 'sleep habits' },
    },
  ],
})
