import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, avvises, status } = hos('Spesialisthelsetjenesten')

/** By way of the local unit to an OCD team: six weeks to the first meeting there, eight to the decision. */
export const tvangslidelse: Liv = {
  tittel: 'Pakkeforløp tvangslidelse: lokal DPS først, så OCD-teamet',
  om:
    'Mann med alvorlige, langvarige tvangstanker. DPS møter ham først og overfører ham til OCD-teamet. Fristen på 42 dager ' +
    'løper fra overføringen er mottatt, og den på 56 dager fra første samtale hos teamet.',
  deler: [
    vurderes('2026-01-06', kartlegging('17')),
    begynner('2026-01-06', 'pakkeforlop-tvangslidelse'),
    skjer('2026-01-06', 'henvisning.sendt', { fra: 'kommunen', til: 'DPS' }),
    skjer('2026-01-07', 'henvisning.mottatt', { fra: 'kommunen' }),
    skjer('2026-01-19', 'rett.vurdert'),
    skjer('2026-01-19', 'rett.innvilget', { til: 'utredning', frist: '2026-03-31' }),
    skjer('2026-01-26', 'forlop.startet', { niva: 'poliklinikk' }),
    skjer('2026-02-02', 'fremmote.gjennomfort'),
    status('2026-02-03'),
    skjer('2026-02-16', 'overforing.mottatt'),
    status('2026-03-26'),
    fortelling('Fristen på 42 dager går ut mandag i den stille uken, dagen etter at klokken er stilt.'),
    skjer('2026-03-30', 'fremmote.gjennomfort'),
    skjer('2026-03-30', 'utredningsplan.laget'),
    avvises('2026-03-30', 'overforing.mottatt'),
    status('2026-05-26'),
    skjer('2026-05-26', 'beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-05-28', 'behandlingsplan.laget', { evaluering: '2026-08-20' }),
    skjer('2026-06-01', 'behandling.startet'),
    skjer('2026-08-20', 'behandling.evaluert', { utfall: 'avslutt' }),
    skjer('2026-08-24', 'avsluttende-samtale.gjennomfort'),
    skjer('2026-08-24', 'kommunal-oppfolging.avtalt'),
    skjer('2026-08-25', 'epikrise.sendt'),
    skjer('2026-08-25', 'forlop.avsluttet'),
    skjer('2026-08-27', 'oppfolging.overtatt'),
    status('2026-08-28'),
  ],
}
