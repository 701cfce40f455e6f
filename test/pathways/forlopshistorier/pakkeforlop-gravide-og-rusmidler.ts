import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, vurderes, type Liv } from './liv.js'

const { begynner, skjer, avvises, status } = hos('Spesialisthelsetjenesten')

/** The shortest limits of all, over Ascension Day and Whitsun: seven days, none at all, and a range from three to seven. */
export const gravideOgRusmidler: Liv = {
  tittel: 'Pakkeforløp gravide og rusmidler: de korteste fristene, over Kristi himmelfart og 17. mai',
  om:
    'Gravid kvinne på 28 år bruker rusmidler slik at barnet trolig tar skade. Henvisningen kommer tirsdag 12. mai 2026. ' +
    'Mellom avsluttet avrusning og annen behandling skal det ikke gå en dag.',
  deler: [
    vurderes('2026-05-12', kartlegging('90')),
    begynner('2026-05-12', 'pakkeforlop-gravide-og-rusmidler'),
    skjer('2026-05-12', 'henvisning.sendt', { fra: 'kommunen', til: 'TSB' }),
    skjer('2026-05-12', 'henvisning.mottatt', { fra: 'kommunen' }),
    status('2026-05-13'),
    skjer('2026-05-13', 'rett.vurdert'),
    skjer('2026-05-13', 'rett.innvilget', { til: 'utredning', frist: '2026-05-15' }),
    skjer('2026-05-15', 'forlop.startet', { niva: 'dogn' }),
    skjer('2026-05-15', 'fremmote.gjennomfort'),
    avvises('2026-05-15', 'avrusning.avsluttet'),
    skjer('2026-05-15', 'avrusning.startet'),
    status('2026-05-18'),
    skjer('2026-05-22', 'beslutning.tatt', { utfall: 'behandling' }),
    skjer('2026-05-25', 'avrusning.avsluttet'),
    skjer('2026-05-26', 'behandlingsplan.laget', { evaluering: '2026-05-29' }),
    skjer('2026-05-26', 'behandling.startet'),
    fortelling('Andre pinsedag ble en dag uten behandling: fristen var samme dag, og ble brutt.'),
    skjer('2026-05-29', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-07-10' }),
    skjer('2026-06-15', 'omsorgsniva.endret', { niva: 'poliklinikk' }),
    status('2026-07-10'),
    skjer('2026-07-10', 'behandling.evaluert', { utfall: 'fortsett', neste: '2026-08-21' }),
    skjer('2026-08-21', 'behandling.evaluert', { utfall: 'avslutt' }),
    skjer('2026-08-21', 'overforing.avtalespesialist', { til: 'avtalespesialist nær hjemstedet' }),
    status('2026-08-24'),
  ],
}
