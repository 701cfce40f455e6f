import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

/** What the children need is the same duty, and is asked for in `lov/ivareta-mindrearige`: no answer here tells it. */
export const kartleggMindrearige = rule({
  id: 'lov/kartlegg-mindrearige',
  title: {
    nb: 'Prøv å avklare for hver pasient om det finnes mindreårige barn eller søsken',
    nn: 'Prøv å avklare for kvar pasient om det finst mindreårige barn eller søsken',
    en: 'Try to clarify for every patient whether there are children or siblings under 18',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-10-a'],
  when: always,
  then: action('kartlegg-mindrearige'),
})
