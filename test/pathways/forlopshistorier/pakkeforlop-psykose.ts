import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, avvises, status } = hos('Spesialisthelsetjenesten')

/** In as an emergency between Christmas and New Year, under compulsion, and the two weeks in which the pathway is decided. */
export const psykose: Liv = {
  tittel: 'Pakkeforløp psykose: øyeblikkelig hjelp i romjulen, tvungent vern, og tidlig møte med spesialist',
  om:
    'Kvinne på 37 år med schizofreni har flyttet til kommunen uten avtalt oppfølging. Legevakten sender henne til akuttmottaket. ' +
    'Hun vurderes ikke for rett: øyeblikkelig hjelp går foran.',
  deler: [
    vurderes('2025-12-27', kartlegging('49')),
    begynner('2025-12-27', 'pakkeforlop-psykose'),
    skjer('2025-12-27', 'oyeblikkelig-hjelp.mottatt'),
    avvises('2025-12-27', 'rett.innvilget'),
    skjer('2025-12-28', 'tvang.vedtatt'),
    status('2025-12-30'),
    skjer('2026-01-05', 'oyeblikkelig-hjelp.avsluttet'),
    status('2026-01-16'),
    skjer('2026-01-20', 'forlop.besluttet-etter-oyeblikkelig-hjelp', { til: 'utredning' }),
    fortelling('Beslutningen kom én dag for sent. Fristen er veiledende; årsaken skrives i journalen.'),
    skjer('2026-01-20', 'forlop.startet', { niva: 'dogn' }),
    skjer('2026-01-21', 'fremmote.gjennomfort'),
    avvises('2026-01-21', 'beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-01-22', 'spesialist.mott-pasient'),
    skjer('2026-01-22', 'utredningsplan.laget'),
    skjer('2026-02-12', 'beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-02-13', 'behandlingsplan.laget', { evaluering: '2026-03-06' }),
    skjer('2026-02-13', 'behandling.startet'),
    skjer('2026-03-02', 'tvang.opphevet'),
    avvises('2026-03-02', 'tvang.opphevet'),
    skjer('2026-03-06', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-05-29' }),
    skjer('2026-03-09', 'omsorgsniva.endret', { niva: 'poliklinikk' }),
    status('2026-03-10'),
    skjer('2026-05-29', 'behandling.evaluert', { utfall: 'mer-utredning' }),
    skjer('2026-06-26', 'utvidet-beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-06-29', 'behandlingsplan.laget', { evaluering: '2026-09-18' }),
    skjer('2026-07-01', 'overforing.besluttet', { til: 'FACT-teamet ved et annet helseforetak' }),
    status('2026-07-02'),
  ],
}
