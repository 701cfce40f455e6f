import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, status } = hos('Spesialisthelsetjenesten')

/** An overdose in the night the clocks go forward, the way back within 48 hours, detoxification and treatment. */
export const tsb: Liv = {
  tittel: 'Pakkeforløp rusbehandling (TSB): overdose natt til sommertid, åpen retur, avrusning og behandling',
  om:
    'Mann på 38 år er avhengig av opioider og overlever en ny overdose. Legen i TSB avtaler åpen retur i 48 timer. Klokken ' +
    'stilles fram den natten: 48 timer er likevel 48 timer.',
  deler: [
    vurderes('2026-03-28', kartlegging('42')),
    begynner('2026-03-28T22:10:00+01:00', 'pakkeforlop-tsb'),
    skjer('2026-03-28T22:40:00+01:00', 'overdose.mottatt'),
    skjer('2026-03-28T23:30:00+01:00', 'selvmordsrisiko.vurdert'),
    skjer('2026-03-29T01:30:00+01:00', 'apen-retur.avtalt'),
    status('2026-03-30'),
    fortelling('Han går hjem om morgenen, men kommer tilbake natt til tirsdag.'),
    skjer('2026-03-31T02:25:00+02:00', 'apen-retur.brukt'),
    skjer('2026-03-31T04:00:00+02:00', 'apen-retur.avtalt'),
    fortelling(
      'Neste gang kommer han fem minutter for sent: han blir ikke avvist, men det må avgjøres hva som skjer videre.',
    ),
    skjer('2026-04-02T04:05:00+02:00', 'apen-retur.brukt'),
    skjer('2026-04-02', 'oyeblikkelig-hjelp.mottatt'),
    skjer('2026-04-02', 'avrusning.startet'),
    skjer('2026-04-05', 'oyeblikkelig-hjelp.avsluttet'),
    status('2026-04-07'),
    skjer('2026-04-16', 'forlop.besluttet-etter-oyeblikkelig-hjelp', { til: 'utredning' }),
    skjer('2026-04-20', 'forlop.startet', { niva: 'dogn' }),
    skjer('2026-04-20', 'fremmote.gjennomfort'),
    skjer('2026-04-20', 'avbruddsplan.laget'),
    skjer('2026-04-22', 'avrusning.avsluttet'),
    status('2026-04-22'),
    skjer('2026-04-23', 'behandling.startet'),
    skjer('2026-04-27', 'beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-04-29', 'behandlingsplan.laget', { evaluering: '2026-05-04' }),
    skjer('2026-05-04', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-06-15' }),
    skjer('2026-05-26', 'omsorgsniva.endret', { niva: 'poliklinikk' }),
    status('2026-06-10'),
    skjer('2026-06-11', 'forlop.avbrutt', { grunn: 'Møter ikke til avtaler' }),
    skjer('2026-06-22', 'forlop.gjenopptatt'),
    status('2026-06-23'),
    skjer('2026-06-30', 'behandling.evaluert', { utfall: 'avslutt' }),
    skjer('2026-06-30', 'kommunal-oppfolging.avtalt'),
    skjer('2026-07-01', 'avsluttende-samtale.avslatt'),
    skjer('2026-07-01', 'epikrise.sendt'),
    skjer('2026-07-01', 'forlop.avsluttet'),
    skjer('2026-07-03', 'oppfolging.overtatt'),
  ],
}
