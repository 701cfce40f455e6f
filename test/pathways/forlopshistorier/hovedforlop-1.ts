import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, type Liv } from './liv.js'

const { begynner, skjer, avvises, utforte, status } = hos('Kommunen')
const mildAngst = kartlegging('01')

/** Quick help, a closing that waits for a duty, and the open door a few weeks later. */
export const hovedforlop1: Liv = {
  tittel: 'Hovedforløp 1: rask hjelp, avslutning og rask vei tilbake',
  om:
    'Kvinne på 34 år med mild angst etter jobbytte. Hun ringer rask psykisk helsehjelp selv, uten henvisning. ' +
    'Selvskading, selvmordsrisiko og voldsrisiko er undersøkt uten funn.',
  deler: [
    begynner('2026-03-02', 'hovedforlop-1'),
    skjer('2026-03-02', 'kartlegging.startet'),
    avvises('2026-03-02', 'samvalg.gjennomfort'),
    skjer('2026-03-04', 'kartlegging.fullfort', { decision: mildAngst }),
    skjer('2026-03-04', 'risiko.kartlagt'),
    avvises('2026-03-04', 'samvalg.gjennomfort'),
    skjer('2026-03-04', 'tiltak.avtalt', { tiltak: 'veiledet-selvhjelp', tittel: 'Veiledet selvhjelp mot angst' }),
    skjer('2026-03-04', 'samvalg.gjennomfort'),
    skjer('2026-03-04', 'dato.avtalt', { hva: 'evaluering', dag: '2026-03-25' }),
    ...utforte('2026-03-04', 'kartlegg-mindrearige', 'oppmerksomhet-pa-vold', 'gi-informasjon-og-medvirkning'),
    skjer('2026-03-05', 'tiltak.startet', { tiltak: 'veiledet-selvhjelp' }),
    ...utforte('2026-03-05', 'gi-tilgang-til-hjelp', 'sett-i-gang-hjelp'),
    status('2026-03-18'),
    skjer('2026-03-26', 'evaluering.gjennomfort', { utfall: 'avslutt' }),
    skjer('2026-03-26', 'tilbakefallsplan.tilbudt'),
    skjer('2026-03-26', 'tilbakefallsplan.laget'),
    skjer('2026-03-26', 'tiltak.avsluttet', { tiltak: 'veiledet-selvhjelp' }),
    avvises('2026-03-26', 'forlop.avsluttet'),
    ...utforte('2026-03-26', 'trygge-rammer'),
    skjer('2026-03-26', 'forlop.avsluttet'),
    status('2026-03-27'),
    fortelling('Over påske blir hun uroligere igjen, og ringer det nummeret hun fikk.'),
    skjer('2026-04-07', 'forlop.gjenapnet'),
    skjer('2026-04-08', 'kartlegging.fullfort', { decision: mildAngst }),
    skjer('2026-04-08', 'tiltak.avtalt', { tiltak: 'samtaler', tittel: 'Korte samtaler, fem ganger' }),
    skjer('2026-04-08', 'samvalg.gjennomfort'),
    skjer('2026-04-09', 'tiltak.startet', { tiltak: 'samtaler' }),
    skjer('2026-04-23', 'evaluering.gjennomfort', { utfall: 'fortsett', neste: '2026-05-21' }),
    skjer('2026-05-21', 'evaluering.gjennomfort', { utfall: 'avslutt' }),
    skjer('2026-05-21', 'tiltak.avsluttet', { tiltak: 'samtaler' }),
    skjer('2026-05-21', 'forlop.avsluttet'),
    status('2026-05-22'),
  ],
}
