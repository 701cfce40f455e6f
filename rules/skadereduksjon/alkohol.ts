import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

/** The guide sets no limit for high consumption, so it is a professional judgement (G15). */
export const alkohol = table({
  id: 'skadereduksjon/alkohol',
  action: 'kartlegg-alkoholbruk',
  rows: [
    {
      statement: 'R8.14',
      strength: 'should',
      when: is('hoytAlkoholforbruk'),
      option: { nb: 'hvor stort problemet er', nn: 'kor stort problemet er', en: 'how large the problem is' },
    },
    {
      statement: 'R8.15',
      strength: 'should',
      when: is('hoytAlkoholforbruk'),
      option: {
        nb: 'motivasjon for å søke hjelp i psykisk helse- og rustjenesten, ved behov',
        nn: 'motivasjon for å søkje hjelp i psykisk helse- og rustenesta, ved behov',
        en: 'motivation to seek the mental health and substance use services, if needed',
      },
    },
    {
      statement: 'R8.16',
      strength: 'advice',
      when: is('hoytAlkoholforbruk'),
      option: {
        nb: 'først motivasjon for mindre alkohol og bedre mestring',
        nn: 'først motivasjon for mindre alkohol og betre meistring',
        en: 'first of all motivation for less alcohol and better coping',
      },
    },
    {
      statement: 'R8.17',
      strength: 'advice',
      when: is('hoytAlkoholforbruk'),
      option: {
        nb: 'tett oppfølging av kroppslig helse samtidig',
        nn: 'tett oppfølging av kroppsleg helse samtidig',
        en: 'close follow-up of physical health at the same time',
      },
    },
  ],
})
