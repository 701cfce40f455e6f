import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const sosialStotteIHovedforlop2 = table({
  id: 'hovedforlop-2/sosial-stotte',
  action: 'tilby-sosial-stotte',
  rows: [
    {
      statement: 'R6.38',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'kontakt med likepersoner, brukerorganisasjoner og frivillige eller ideelle',
        nn: 'kontakt med likepersonar, brukarorganisasjonar og frivillige eller ideelle',
        en: 'contact with peers, user organisations and voluntary or non-profit organisations',
      },
    },
    {
      statement: 'R6.41',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'støtte som bevarer eller gir tilbake sosial funksjon',
        nn: 'støtte som tek vare på eller gir tilbake sosial funksjon',
        en: 'support that keeps or restores social function',
      },
    },
    {
      statement: 'R6.46',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'råd og støtte til kontakt med familie, nettverk og arbeidsgiver',
        nn: 'råd og støtte til kontakt med familie, nettverk og arbeidsgivar',
        en: 'guidance in resuming contact with family, network and employer',
      },
    },
    {
      statement: 'R6.47',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'andre tiltak for sosial fungering',
        nn: 'andre tiltak for sosial fungering',
        en: 'other measures for social functioning',
      },
    },
  ],
})
