import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

/** Children and siblings under 18. The guide names no actor, action or law (G13), so this is a prompt and no more. */
export const mindrearige = table({
  id: 'behovskartlegging/mindrearige',
  action: 'ivareta-mindrearige',
  rows: [
    {
      statement: 'R4.24',
      strength: 'advice',
      when: is('mindrearigeBarn'),
      option: { nb: 'barn under 18 år', nn: 'barn under 18 år', en: 'children under 18' },
    },
    {
      statement: 'R4.25',
      strength: 'advice',
      when: is('mindrearigeSosken'),
      option: { nb: 'søsken under 18 år', nn: 'sysken under 18 år', en: 'siblings under 18' },
    },
  ],
})
