import { table } from '../../src/engine/rule.js'
import { all, any, hovedforlop, is } from '../vocabulary.js'

/** What the crisis and coping plan describes. */
export const innholdIKriseOgMestringsplan = table({
  id: 'hovedforlop-3/innhold-i-krise-og-mestringsplan',
  action: 'krise-og-mestringsplan',
  rows: [
    {
      statement: 'R7.86',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'hva personen ikke ønsker, og hva som har hjulpet før',
        nn: 'kva personen ikkje ønskjer, og kva som har hjelpt før',
        en: 'what the person does not want, and what has helped before',
      },
    },
    {
      statement: 'R7.88',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'tidlige tegn på at det går nedover',
        nn: 'tidlege teikn på at det går nedover',
        en: 'early signs of worsening',
      },
    },
    {
      statement: 'R7.89',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'hva personen selv kan gjøre eller la være',
        nn: 'kva personen sjølv kan gjere eller la vere',
        en: 'what the person can do or avoid',
      },
    },
    {
      statement: 'R7.90',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'hvem personen kan ringe i en krise',
        nn: 'kven personen kan ringje i ei krise',
        en: 'whom the person can call in a crisis',
      },
    },
    {
      statement: 'R7.91',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'hvem av tjenestene som har ansvar for hva',
        nn: 'kven av tenestene som har ansvar for kva',
        en: 'which service is responsible for what',
      },
    },
    {
      statement: 'R7.92',
      strength: 'advice',
      when: all(hovedforlop(3), is('parorendeTilgjengelig')),
      option: {
        nb: 'hva pårørende kan bidra med, og hvem de kan kontakte',
        nn: 'kva pårørande kan bidra med, og kven dei kan kontakte',
        en: 'what next of kin can contribute, and whom they can contact',
      },
    },
    {
      statement: 'R7.93',
      strength: 'advice',
      when: all(hovedforlop(3), any(is('mindrearigeBarn'), is('kjaledyr'))),
      option: {
        nb: 'hvem som tar seg av barn og kjæledyr',
        nn: 'kven som tek seg av barn og kjæledyr',
        en: 'who looks after children and pets',
      },
    },
  ],
})
