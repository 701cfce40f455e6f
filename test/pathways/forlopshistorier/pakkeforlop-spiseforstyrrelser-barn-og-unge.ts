import type { Kartlagt } from './liv.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, avvises, status } = hos('Spesialisthelsetjenesten')

const svar: Kartlagt = {
  kartlagt: {
    alder: 15,
    problemomrade: ['psykisk-helse'],
    tilstander: ['spiseforstyrrelse'],
    alvorlighet: 'alvorlig',
    alvorligErnaringsutfordring: true,
    selvskading: 'nei',
    selvmordsrisiko: 'nei',
    voldsrisiko: 'nei',
  },
}

/** How serious it is decides how soon: seven days over Easter, and treatment beside the assessment. */
export const spiseforstyrrelserBarnOgUnge: Liv = {
  tittel:
    'Pakkeforløp spiseforstyrrelser, barn og unge: alvorlig, sju dager til langfredag, og behandling fra første dag',
  om:
    'Jente på 15 år har gått mye ned i vekt. Henvisningen kommer fredag 27. mars 2026. Ved alvorlig tilstand er fristen for ' +
    'første fremmøte sju kalenderdager, og den løper også i påsken.',
  deler: [
    vurderes('2026-03-27', svar),
    begynner('2026-03-27', 'pakkeforlop-spiseforstyrrelser-barn-og-unge'),
    skjer('2026-03-27', 'henvisning.sendt', { fra: 'fastlegen', til: 'BUP' }),
    skjer('2026-03-27', 'henvisning.mottatt', { fra: 'fastlegen' }),
    status('2026-03-27'),
    avvises('2026-03-30', 'rett.innvilget', { til: 'utredning' }),
    skjer('2026-03-30', 'alvorlighet.vurdert', { alvorlighet: 'alvorlig' }),
    skjer('2026-03-30', 'rett.vurdert'),
    skjer('2026-03-30', 'rett.innvilget', { til: 'utredning', frist: '2026-04-03' }),
    skjer('2026-03-31', 'forlop.startet', { niva: 'dogn' }),
    skjer('2026-03-31', 'fremmote.gjennomfort'),
    skjer('2026-03-31', 'utredningsplan.laget'),
    skjer('2026-03-31', 'behandling.startet'),
    fortelling('Behandlingen begynner samtidig med utredningen.'),
    status('2026-04-13'),
    skjer('2026-04-13', 'beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-04-14', 'behandlingsplan.laget', { evaluering: '2026-04-27' }),
    skjer('2026-04-27', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-05-11' }),
    skjer('2026-05-12', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-06-22' }),
    skjer('2026-05-18', 'omsorgsniva.endret', { niva: 'poliklinikk' }),
    status('2026-06-01'),
    skjer('2026-06-22', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-08-03' }),
    skjer('2026-08-03', 'behandling.evaluert', { utfall: 'avslutt' }),
    skjer('2026-08-10', 'avsluttende-samtale.gjennomfort'),
    skjer('2026-08-10', 'kommunal-oppfolging.avtalt'),
    skjer('2026-08-10', 'epikrise.sendt'),
    skjer('2026-08-10', 'forlop.avsluttet'),
    skjer('2026-08-17', 'oppfolging.overtatt'),
    status('2026-08-18'),
  ],
}
