import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, includes, is } from '../vocabulary.js'

type Livshendelse =
  | 'samlivsbrudd'
  | 'tap-av-relasjon'
  | 'fodsel-eller-barsel'
  | 'arbeid-eller-studier'
  | 'vold'
  | 'seksuelle-overgrep'
  | 'dodsfall'

const medForLiteStotte = (hendelse: Livshendelse) =>
  all(hovedforlop(1), includes('livshendelser', hendelse), is('stottenStrekkerIkkeTil'))

/** The event itself never places anybody: its mapped consequences for function and life do (R6.37). */
export const livshendelser = table({
  id: 'plassering/livshendelser',
  action: 'lavterskeltilbud',
  rows: [
    {
      statement: 'R5.38',
      strength: 'may',
      when: medForLiteStotte('samlivsbrudd'),
      option: { nb: 'hjelp etter samlivsbrudd', nn: 'hjelp etter samlivsbrot', en: 'help after a break-up' },
    },
    {
      statement: 'R5.39',
      strength: 'may',
      when: medForLiteStotte('tap-av-relasjon'),
      option: {
        nb: 'hjelp etter tap av en viktig relasjon',
        nn: 'hjelp etter tap av ein viktig relasjon',
        en: 'help after losing an important relationship',
      },
    },
    {
      statement: 'R5.40',
      strength: 'may',
      when: medForLiteStotte('fodsel-eller-barsel'),
      option: {
        nb: 'hjelp ved fødsel og i barseltid',
        nn: 'hjelp ved fødsel og i barseltid',
        en: 'help around birth and the time after',
      },
    },
    {
      statement: 'R5.41',
      strength: 'may',
      when: medForLiteStotte('arbeid-eller-studier'),
      option: {
        nb: 'hjelp med vansker på jobb eller i studier',
        nn: 'hjelp med vanskar på jobb eller i studium',
        en: 'help with difficulties at work or in studies',
      },
    },
    {
      statement: 'R5.42',
      strength: 'may',
      when: medForLiteStotte('vold'),
      option: { nb: 'hjelp etter vold', nn: 'hjelp etter vald', en: 'help after violence' },
    },
    {
      statement: 'R5.43',
      strength: 'may',
      when: medForLiteStotte('seksuelle-overgrep'),
      option: {
        nb: 'hjelp etter seksuelle overgrep',
        nn: 'hjelp etter seksuelle overgrep',
        en: 'help after sexual abuse',
      },
    },
    {
      statement: 'R5.44',
      strength: 'may',
      when: medForLiteStotte('dodsfall'),
      option: {
        nb: 'hjelp etter dødsfall i nær familie',
        nn: 'hjelp etter dødsfall i nær familie',
        en: 'help after a death in the close family',
      },
    },
  ],
})
