import type { TimeLimit } from '../../src/pathway/limit.js'
import { hendelse } from './hendelser.js'
import { kilder } from './kilder.js'

/** Every pakkeforløp. */
const pakkeforlop = [
  'pakkeforlop-psykisk-helsevern-voksne',
  'pakkeforlop-psykisk-helsevern-barn-og-unge',
  'pakkeforlop-tsb',
  'pakkeforlop-psykose',
  'pakkeforlop-tvangslidelse',
  'pakkeforlop-spiseforstyrrelser-barn-og-unge',
  'pakkeforlop-gravide-og-rusmidler',
]

/** The only limit that is law. Those who come for immediate help are not assessed for right, and have none. */
const vurderingAvHenvisning: TimeLimit = {
  id: 'pakkeforlop/vurdering-av-henvisning',
  pathways: pakkeforlop,
  from: hendelse.henvisningMottatt,
  to: hendelse.rettVurdert,
  // Who registers only the outcome has given an answer, and has no other event to show it by.
  alsoMetBy: [hendelse.rettInnvilget, hendelse.rettAvslatt],
  number: 10,
  unit: 'virkedager',
  careLevel: 'any',
  exemptsImmediateHelp: true,
  status: 'in-force',
  legalWeight: 'law',
  source: kilder.loven,
  validFrom: null,
  validTo: null,
  title: {
    nb: 'Henvisning mottatt til pasienten har fått svar om rett til helsehjelp',
    nn: 'Tilvising motteken til pasienten har fått svar om rett til helsehjelp',
    en: 'Referral received to the patient’s answer on the right to health care',
  },
  note: {
    nb: 'Raskere ved mistanke om alvorlig eller livstruende sykdom. Lørdager regnes her ikke som virkedager.',
    nn: 'Raskare ved mistanke om alvorleg eller livstrugande sjukdom. Laurdagar er her ikkje rekna som verkedagar.',
    en: 'Faster where serious or life-threatening illness is suspected. Saturdays do not count as working days here.',
  },
}

const beslutningEtterOyeblikkeligHjelp: TimeLimit = {
  id: 'pakkeforlop/beslutning-etter-oyeblikkelig-hjelp',
  pathways: pakkeforlop,
  from: hendelse.oyeblikkeligHjelpAvsluttet,
  to: hendelse.forlopBesluttet,
  number: 14,
  unit: 'kalenderdager',
  careLevel: 'any',
  status: 'in-force',
  legalWeight: 'advisory',
  source: kilder.kodeveileder,
  validFrom: null,
  validTo: null,
  title: {
    nb: 'Øyeblikkelig hjelp avsluttet til beslutning om forløp',
    nn: 'Augeblikkeleg hjelp avslutta til avgjerd om forløp',
    en: 'Immediate help ended to decision on a pathway',
  },
  note: {
    nb: 'Vanligvis innen to uker etter vurderingen som øyeblikkelig hjelp.',
    nn: 'Vanlegvis innan to veker etter vurderinga som augeblikkeleg hjelp.',
    en: 'Normally within two weeks of the assessment as immediate help.',
  },
}

/** What holds for every pakkeforløp. */
export const felles: readonly TimeLimit[] = [vurderingAvHenvisning, beslutningEtterOyeblikkeligHjelp]
