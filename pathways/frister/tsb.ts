import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { avrusningTilBehandling, forsteEvaluering, kliniskBeslutning, mellomEvalueringer } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-tsb',
  name: 'Rusbehandling (TSB)',
  source: kilder.tsb,
  note: {
    nb: 'Tabellen er datert 4. februar 2019 og kan være avløst: i 2024 var mer differensierte tider på høring.',
    nn: 'Tabellen er datert 4. februar 2019 og kan vere avløyst: i 2024 var meir differensierte tider på høyring.',
    en: 'The table is dated 4 February 2019 and may have been replaced: more differentiated times were heard in 2024.',
  },
}

/** The first year of a treatment that lasts more than three months; after it, evaluations are agreed one by one. */
const forsteAr = {
  note: {
    nb: 'Gjelder det første året; deretter avtales de individuelt. Tabellen er fra 2019 og kan være avløst.',
    nn: 'Gjeld det første året; deretter blir dei avtalte individuelt. Tabellen er frå 2019 og kan vere avløyst.',
    en: 'Holds for the first year; then agreed individually. The table is from 2019 and may have been replaced.',
  },
}

/** Specialised treatment of substance use problems (D01). */
export const tsb: readonly TimeLimit[] = [
  ...kliniskBeslutning(forlop, { poliklinikk: 21, dogn: 7 }),
  ...avrusningTilBehandling(forlop, { poliklinikk: 3, dogn: 0 }),
  ...forsteEvaluering(forlop, { any: 7 }),
  ...mellomEvalueringer(forlop, { poliklinikk: 56, dogn: 42 }, forsteAr),
]
