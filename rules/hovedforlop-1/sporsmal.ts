import { table } from '../../src/engine/rule.js'
import { all, any, hovedforlop, includes, is } from '../vocabulary.js'
import { rusbruk } from '../rusbruk.js'

const psykiskeSymptomer = any(
  includes('problemomrade', 'psykisk-helse'),
  includes('tilstander', 'angst', 'depresjon', 'sovnvansker', 'stress', 'traumereaksjon'),
)

/** What can be worth asking about in hovedforlop 1. */
export const sporsmal = table({
  id: 'hovedforlop-1/sporsmal',
  action: 'velg-tema-for-kartlegging',
  rows: [
    {
      statement: 'R5.52',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'spør hvor mye vanskene virker på livskvalitet og fungering',
        nn: 'spør kor mykje vanskane verkar på livskvalitet og fungering',
        en: 'ask how much the problems affect quality of life and function',
      },
    },
    {
      statement: 'R5.53',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'spør om følger for bolig, jobb, sosialt liv og ensomhet',
        nn: 'spør om følgjer for bustad, jobb, sosialt liv og einsemd',
        en: 'ask about consequences for housing, work, social life and loneliness',
      },
    },
    {
      statement: 'R5.54',
      strength: 'may',
      when: all(hovedforlop(1), rusbruk),
      option: {
        nb: 'spør om personen eller nære opplever rusbruken som et problem',
        nn: 'spør om personen eller nære opplever rusbruken som eit problem',
        en: 'ask whether the person or others close find the use problematic',
      },
    },
    {
      statement: 'R5.55',
      strength: 'may',
      when: all(hovedforlop(1), rusbruk, psykiskeSymptomer),
      option: {
        nb: 'spør om rusbruk og psykiske symptomer følger hverandre',
        nn: 'spør om rusbruk og psykiske symptom følgjer kvarandre',
        en: 'ask whether substance use and mental symptoms vary together',
      },
    },
    {
      statement: 'R5.56',
      strength: 'advice',
      when: all(hovedforlop(1), is('samvariasjonRusOgSymptomer')),
      option: {
        nb: 'vurder om rusbruken er skadelig når den følger symptomene',
        nn: 'vurder om rusbruken er skadeleg når han følgjer symptoma',
        en: 'consider harmful use when use and symptoms vary together',
      },
    },
  ],
})
