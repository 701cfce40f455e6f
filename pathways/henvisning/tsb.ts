import type { Checklist } from '../../src/plan/checklist.js'
import { grupper, ramme } from './ramme.js'
import { tsbHistorikk } from './tsb-historikk.js'
import { tsbLivssituasjon } from './tsb-livssituasjon.js'
import { tsbProblem } from './tsb-problem.js'

/** The national list for TSB has not been read. This is what the Directorate asks at least, and two local templates. */
export const tsb: Checklist = {
  id: 'tsb',
  title: {
    nb: 'Tverrfaglig spesialisert rusbehandling (TSB)',
    nn: 'Tverrfagleg spesialisert rusbehandling (TSB)',
    en: 'Specialised substance use treatment (TSB)',
  },
  groups: grupper,
  items: [...ramme, ...tsbProblem, ...tsbHistorikk, ...tsbLivssituasjon],
}
