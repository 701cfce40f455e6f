import { table } from '../../src/engine/rule.js'
import { all, any, is } from '../vocabulary.js'
import { rusmiddelproblem } from './skadereduksjon-er-aktuelt.js'

export const tiltakMotSmitte = table({
  id: 'skadereduksjon/tiltak-mot-smitte',
  action: 'tilby-smittevernhjelp',
  rows: [
    {
      statement: 'R8.48',
      strength: 'advice',
      when: all(is('smitterisiko'), any(rusmiddelproblem, is('injiserer'), is('illegaleRusmidler'))),
      option: {
        nb: 'tiltakene mot hiv og hepatitt i direktoratets brev fra 2018',
        nn: 'tiltaka mot hiv og hepatitt i brevet frå direktoratet i 2018',
        en: "the measures against HIV and hepatitis in the Directorate's letter of 2018",
      },
    },
  ],
})
