import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

/** Physical health goes by way of the GP. */
export const fastlege = table({
  id: 'hovedforlop-3/fastlege',
  action: 'involver-fastlege',
  rows: [
    {
      statement: 'R7.36',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'gå først til fastlegen om kroppslig helse',
        nn: 'gå først til fastlegen om kroppsleg helse',
        en: 'go to the GP first about physical health',
      },
    },
    {
      statement: 'R7.58',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'avtal tidlig jevnlig kontroll av kroppslig helse',
        nn: 'avtal tidleg jamleg kontroll av kroppsleg helse',
        en: 'agree early on regular checks of physical health',
      },
    },
  ],
})
