import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

/** What to ask about when somatic complaints have no clear cause. */
export const uklareSomatiskePlager = table({
  id: 'behovskartlegging/uklare-somatiske-plager',
  action: 'kartlegg-uklare-somatiske-plager',
  rows: [
    {
      statement: 'R4.26',
      strength: 'advice',
      when: is('uklareSomatiskePlager'),
      option: { nb: 'psykisk helse', nn: 'psykisk helse', en: 'mental health' },
    },
    {
      statement: 'R4.27',
      strength: 'advice',
      when: is('uklareSomatiskePlager'),
      option: { nb: 'søvn', nn: 'søvn', en: 'sleep' },
    },
    {
      statement: 'R4.28',
      strength: 'advice',
      when: is('uklareSomatiskePlager'),
      option: { nb: 'alkoholvaner', nn: 'alkoholvanar', en: 'drinking habits' },
    },
    {
      statement: 'R4.29',
      strength: 'advice',
      when: is('uklareSomatiskePlager'),
      option: {
        nb: 'andre rusmidler og legemidler',
        nn: 'andre rusmiddel og legemiddel',
        en: 'other substances and medicines',
      },
    },
  ],
})
