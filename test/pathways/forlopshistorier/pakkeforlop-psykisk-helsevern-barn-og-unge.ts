import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, avvises, status } = hos('Spesialisthelsetjenesten')

/** A boy of seventeen: six weeks of assessment, six more, and evaluations that are counted in weeks. */
export const psykiskHelsevernBarnOgUnge: Liv = {
  tittel: 'Pakkeforløp psykisk helsevern, barn og unge: seks uker, seks uker til, og sommer i mellom',
  om:
    'Gutt på 17 år med angst. Veilederen for voksne gjelder ikke. Fastlegen henviser til BUP. Fristene er gjengitt etter ett ' +
    'helseforetak, og gjelder ikke døgn.',
  deler: [
    vurderes('2025-12-29', kartlegging('80')),
    begynner('2025-12-29', 'pakkeforlop-psykisk-helsevern-barn-og-unge'),
    skjer('2025-12-29', 'henvisning.sendt', { fra: 'fastlegen', til: 'BUP' }),
    skjer('2025-12-30', 'henvisning.mottatt', { fra: 'fastlegen' }),
    status('2026-01-02'),
    skjer('2026-01-14', 'rett.vurdert'),
    skjer('2026-01-14', 'rett.innvilget', { til: 'utredning', frist: '2026-03-04' }),
    fortelling('Svaret kom på siste dag: fram til helgen etter nyttår var det bare to virkedager.'),
    skjer('2026-02-09', 'forlop.startet', { niva: 'poliklinikk' }),
    skjer('2026-02-11', 'fremmote.gjennomfort'),
    skjer('2026-02-11', 'utredningsplan.laget'),
    skjer('2026-02-25', 'plan.sendt-henviser'),
    skjer('2026-02-25', 'tilbakemelding.gitt'),
    status('2026-03-25'),
    skjer('2026-03-26', 'beslutning.tatt', { utfall: 'utvidet-utredning' }),
    avvises('2026-03-26', 'behandlingsplan.laget'),
    fortelling('Påsken og sykdom hos behandleren gjør at den utvidede utredningen blir for sen.'),
    skjer('2026-05-08', 'utvidet-beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-05-12', 'behandlingsplan.laget', { evaluering: '2026-06-18' }),
    skjer('2026-05-12', 'behandling.startet'),
    skjer('2026-06-19', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-09-10' }),
    status('2026-09-01'),
    skjer('2026-09-10', 'behandling.evaluert', { utfall: 'avslutt' }),
    skjer('2026-09-15', 'avsluttende-samtale.gjennomfort'),
    skjer('2026-09-15', 'kommunal-oppfolging.ikke-nodvendig'),
    skjer('2026-09-15', 'epikrise.sendt'),
    skjer('2026-09-15', 'forlop.avsluttet'),
    status('2026-09-16'),
  ],
}
