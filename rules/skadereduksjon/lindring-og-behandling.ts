import { table } from '../../src/engine/rule.js'
import { skadereduksjonErAktuelt } from './skadereduksjon-er-aktuelt.js'

export const lindringOgBehandling = table({
  id: 'skadereduksjon/lindring-og-behandling',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R8.03',
      strength: 'should',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'lindring eller behandling av psykiske plager',
        nn: 'lindring eller behandling av psykiske plager',
        en: 'relief or treatment of mental complaints',
      },
    },
    {
      statement: 'R8.04',
      strength: 'should',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'lindring eller behandling av kroppslige plager',
        nn: 'lindring eller behandling av kroppslege plager',
        en: 'relief or treatment of physical complaints',
      },
    },
  ],
})
