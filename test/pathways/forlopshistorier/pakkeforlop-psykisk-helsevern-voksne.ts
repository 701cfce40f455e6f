import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, avvises, status } = hos('Spesialisthelsetjenesten')

/** A referral before Easter, a first meeting she does not come to, an extended assessment, and a break that heals. */
export const psykiskHelsevernVoksne: Liv = {
  tittel: 'Pakkeforløp psykisk helsevern, voksne: påske, ikke møtt, utvidet utredning og avbrudd',
  om:
    'Kvinne på 49 år har hatt alvorlig depresjon i flere år uten oppfølging i spesialisthelsetjenesten. Fastlegen henviser ' +
    'fredag 20. mars 2026, og påsken kommer i mellom. For voksne er ingen forløpstider kontrollert: frister uten tall er ukjente, ' +
    'og sier hvor de kan slås opp.',
  deler: [
    vurderes('2026-03-20', kartlegging('16')),
    begynner('2026-03-20', 'pakkeforlop-psykisk-helsevern-voksne'),
    skjer('2026-03-20', 'henvisning.kontrollert'),
    skjer('2026-03-20', 'henvisning.sendt', { fra: 'fastlegen', til: 'DPS Øst' }),
    skjer('2026-03-20', 'henvisning.mottatt', { fra: 'fastlegen' }),
    skjer('2026-03-24', 'henvisning.supplert'),
    status('2026-04-07'),
    avvises('2026-04-08', 'fremmote.gjennomfort'),
    skjer('2026-04-08', 'rett.vurdert'),
    skjer('2026-04-08', 'rett.innvilget', { til: 'utredning', frist: '2026-05-06' }),
    skjer('2026-04-20', 'forlop.startet', { niva: 'poliklinikk' }),
    skjer('2026-04-21', 'fremmote.uteblitt'),
    skjer('2026-04-21', 'dato.avtalt', { hva: 'ny første samtale', dag: '2026-04-28' }),
    skjer('2026-04-28', 'fremmote.uteblitt'),
    fortelling('Behandleren ringer og drar hjem til henne. Tredje gang møter hun.'),
    skjer('2026-05-04', 'dato.avtalt', { hva: 'ny første samtale', dag: '2026-05-06' }),
    skjer('2026-05-06', 'dato.holdt', { hva: 'ny første samtale' }),
    skjer('2026-05-06', 'fremmote.gjennomfort'),
    skjer('2026-05-06', 'utredningsplan.laget'),
    skjer('2026-06-15', 'beslutning.tatt', { utfall: 'utvidet-utredning' }),
    skjer('2026-07-24', 'utvidet-beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-08-03', 'behandlingsplan.laget', { evaluering: '2026-09-14' }),
    skjer('2026-08-03', 'behandling.startet'),
    skjer('2026-09-14', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-12-07' }),
    status('2026-10-01'),
    skjer('2026-10-19', 'forlop.avbrutt', { grunn: 'Orker ikke mer nå' }),
    avvises('2026-10-19', 'forlop.avsluttet'),
    skjer('2026-11-02', 'forlop.gjenopptatt'),
    skjer('2026-12-07', 'evaluering.startet'),
    skjer('2026-12-07', 'behandling.evaluert', { utfall: 'avslutt' }),
    skjer('2026-12-14', 'avsluttende-samtale.gjennomfort'),
    skjer('2026-12-14', 'kommunal-oppfolging.avtalt'),
    avvises('2026-12-15', 'forlop.avsluttet'),
    skjer('2026-12-15', 'epikrise.sendt'),
    skjer('2026-12-15', 'forlop.avsluttet'),
    skjer('2026-12-21', 'oppfolging.overtatt'),
    status('2026-12-22'),
  ],
}
