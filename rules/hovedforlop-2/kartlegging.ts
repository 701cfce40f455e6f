import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const kartleggingIHovedforlop2 = table({
  id: 'hovedforlop-2/kartlegging',
  action: 'gjennomfor-kartlegging-godt',
  rows: [
    {
      statement: 'R6.35',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'kartlegg nok til å avklare og eventuelt involvere fastlege eller andre',
        nn: 'kartlegg nok til å avklare og eventuelt involvere fastlege eller andre',
        en: 'map enough to clarify and possibly involve the GP or others',
      },
    },
  ],
})
