import { table } from '../../src/engine/rule.js'
import { always, is } from '../vocabulary.js'

/** Earlier mapping or assessment: ask, and fetch nothing without consent. */
export const tidligereKartlegging = table({
  id: 'behovskartlegging/tidligere-kartlegging',
  action: 'innhent-tidligere-kartlegging',
  rows: [
    {
      statement: 'R4.16',
      strength: 'advice',
      when: always,
      option: {
        nb: 'spør om tidligere kartlegging hos fastlege, skole, private eller spesialist',
        nn: 'spør om tidlegare kartlegging hos fastlege, skule, private eller spesialist',
        en: 'ask about earlier mapping by the GP, school, private or specialist services',
      },
    },
    // An answer on consent does not narrow it: while consent is not asked for, this is what asks.
    {
      statement: 'R4.17',
      strength: 'advice',
      when: is('tidligereKartlegging'),
      option: {
        nb: 'be om samtykke før tidligere kartlegging hentes inn',
        nn: 'be om samtykke før tidlegare kartlegging blir henta inn',
        en: 'ask for consent before earlier mapping is fetched',
      },
    },
  ],
})
