import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const kartleggingIHovedforlop1 = table({
  id: 'hovedforlop-1/kartlegging',
  action: 'gjennomfor-kartlegging-godt',
  rows: [
    {
      statement: 'R5.49',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'vurder vanskene utenfra og slik brukeren opplever dem',
        nn: 'vurder vanskane utanfrå og slik brukaren opplever dei',
        en: 'assess the problems objectively and as the user experiences them',
      },
    },
    {
      statement: 'R5.50',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'kartlegg så mye at situasjonen blir klar',
        nn: 'kartlegg så mykje at situasjonen blir klar',
        en: 'map enough to make the situation clear',
      },
    },
  ],
})
