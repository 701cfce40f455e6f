import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const samtaleOgBehandling = table({
  id: 'tjenestetilgang/samtale-og-behandling',
  action: 'tilby-samtale-og-behandling',
  rows: [
    // From a list that follows both a skal and a bør sentence: the weaker of the two is registered (G28).
    {
      statement: 'R1.11',
      strength: 'should',
      when: always,
      option: {
        nb: 'korttidsterapi, råd, veiledning og veiledet selvhjelp',
        nn: 'korttidsterapi, råd, rettleiing og rettleidd sjølvhjelp',
        en: 'short-term therapy, advice, guidance and guided self-help',
      },
    },
    {
      statement: 'R1.37',
      strength: 'may',
      when: always,
      option: {
        nb: 'samtaler, for eksempel med psykolog uten henvisning',
        nn: 'samtalar, til dømes med psykolog utan tilvising',
        en: 'conversations, such as with a psychologist without referral',
      },
    },
  ],
})
