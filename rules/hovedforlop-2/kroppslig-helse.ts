import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const kroppsligHelseIHovedforlop2 = table({
  id: 'hovedforlop-2/kroppslig-helse',
  action: 'folg-opp-kroppslig-helse',
  rows: [
    {
      statement: 'R6.26',
      strength: 'should',
      when: hovedforlop(2),
      option: {
        nb: 'tett oppfølging av kroppslig helse',
        nn: 'tett oppfølging av kroppsleg helse',
        en: 'close follow-up of physical health',
      },
    },
    {
      statement: 'R6.52',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'fastlegen følger opp, gjerne sammen med andre tjenester',
        nn: 'fastlegen følgjer opp, gjerne saman med andre tenester',
        en: 'the GP follows up, preferably together with other services',
      },
    },
    {
      statement: 'R6.63',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'oppfølging av kroppslig helse som tiltak',
        nn: 'oppfølging av kroppsleg helse som tiltak',
        en: 'follow-up of physical health as a measure',
      },
    },
    // reasoning of the guide that calls for active follow-up
    {
      statement: 'R6.89',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'spør aktivt om røyking, kosthold, vekt og fysisk aktivitet',
        nn: 'spør aktivt om røyking, kosthald, vekt og fysisk aktivitet',
        en: 'ask actively about smoking, diet, weight and physical activity',
      },
    },
  ],
})
