import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const kartleggMindrearige = rule({
  id: 'lov/kartlegg-mindrearige',
  title: {
    nb: 'Avklar for hver pasient om det finnes mindreårige barn eller søsken, og hva de trenger',
    nn: 'Avklar for kvar pasient om det finst mindreårige barn eller søsken, og kva dei treng',
    en: 'Clarify for every patient whether there are children or siblings under 18, and what they need',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-10-a'],
  when: always,
  then: action('kartlegg-mindrearige'),
})
