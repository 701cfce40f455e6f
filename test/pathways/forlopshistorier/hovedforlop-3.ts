import { kartlegging } from './kartlegginger.js'
import { fortelling, hos, type Liv } from './liv.js'

const { begynner, skjer, avvises, utforte, status } = hos('Kommunen')

const voldsrisiko = kartlegging('37')
const roligere = kartlegging('37', { alvorlighet: 'moderat', voldsrisiko: 'nei', domTilTvungentVern: false })

/** Coordination around a person with a raised violence risk, and the step down a year later with everything kept. */
export const hovedforlop3: Liv = {
  tittel:
    'Hovedforløp 3: forhøyet voldsrisiko, koordinator uten individuell plan, og ett år senere ned til hovedforløp 2',
  om:
    'Mann på 41 år, dømt til tvungent psykisk helsevern, bor i kommunen med alvorlig og langvarig psykoselidelse og kjent ' +
    'forhøyet voldsrisiko. Kommunen skal samarbeide med spesialisthelsetjenesten og politiet (R7.41). Han vil ha ' +
    'koordinator, men ikke individuell plan.',
  deler: [
    begynner('2025-02-10', 'hovedforlop-3'),
    skjer('2025-02-10', 'tvang.vedtatt'),
    skjer('2025-02-12', 'kartlegging.startet'),
    skjer('2025-02-14', 'risiko.avdekket', { decision: voldsrisiko }),
    skjer('2025-02-14', 'kartlegging.fullfort', { decision: voldsrisiko }),
    ...utforte('2025-02-14', 'samarbeid-politi', 'henvis-spesialist-voldsrisiko', 'samarbeid-spesialist-voldsrisiko'),
    skjer('2025-02-14', 'henvisning.sendt', { fra: 'kommunen', til: 'DPS Vest' }),
    skjer('2025-02-17', 'koordinator.tilbudt'),
    skjer('2025-02-17', 'koordinator.oppnevnt'),
    skjer('2025-02-17', 'individuell-plan.tilbudt'),
    skjer('2025-02-24', 'individuell-plan.avslatt'),
    skjer('2025-02-24', 'ansvarsgruppe.opprettet'),
    status('2025-02-25'),
    fortelling(
      'Koordinatoren blir, selv om han ikke ønsker individuell plan: retten til det ene avhenger ikke av det andre.',
    ),
    skjer('2025-02-26', 'rett.innvilget', { til: 'behandling' }),
    skjer('2025-03-03', 'spesialist.startet'),
    skjer('2025-03-05', 'tiltak.avtalt', { tiltak: 'fact', tittel: 'FACT-team' }),
    skjer('2025-03-05', 'tiltak.avtalt', { tiltak: 'bolig', tittel: 'Bolig med oppfølging' }),
    avvises('2025-03-05', 'tiltak.startet', { tiltak: 'ips' }),
    skjer('2025-03-05', 'samvalg.gjennomfort'),
    skjer('2025-03-06', 'tiltak.startet', { tiltak: 'fact' }),
    skjer('2025-03-17', 'tiltak.startet', { tiltak: 'bolig' }),
    avvises('2025-03-10', 'hjertekontroll.gjennomfort', { neste: '2026-03-10' }),
    skjer('2025-03-10', 'hjertekontroll.gjennomfort', { neste: '2026-03-10', lateRegistered: true }),
    skjer('2025-03-18', 'krise-og-mestringsplan.laget'),
    ...utforte(
      '2025-03-20',
      'voldsrisikoutredning',
      'voldsrisikohandteringsplan',
      'kartlegg-mindrearige',
      'oppmerksomhet-pa-vold',
    ),
    ...utforte(
      '2025-03-20',
      'vurder-behov-for-skadereduksjon',
      'gi-sammenhengende-hjelp',
      'gi-tilgang-til-andre-hovedforlop',
      'gi-tilgang-til-hjelp',
      'sett-i-gang-hjelp',
      'tilpass-hjelpen',
      'gi-informasjon-og-medvirkning',
    ),
    avvises('2025-03-20', 'risiko.fulgt-opp'),
    skjer('2025-03-20', 'plikt.overlevert', { action: 'trygge-rammer', to: 'ansvarsgruppen' }),
    skjer('2025-03-20', 'risiko.fulgt-opp'),
    skjer('2025-06-12', 'evaluering.gjennomfort', { utfall: 'fortsett', neste: '2025-12-11' }),
    skjer('2025-09-01', 'individuell-plan.tilbudt'),
    skjer('2025-09-08', 'individuell-plan.avslatt'),
    skjer('2025-12-18', 'evaluering.gjennomfort', { utfall: 'fortsett', neste: '2026-03-26' }),
    status('2026-03-12'),
    skjer('2026-03-16', 'hjertekontroll.gjennomfort', { neste: '2027-03-15' }),
    fortelling('Et år etter er han roligere, dommen er opphevet, og vurderingen gir hovedforløp 2.'),
    skjer('2026-03-26', 'tvang.opphevet'),
    skjer('2026-03-26', 'evaluering.gjennomfort', { utfall: 'trapp-ned', neste: '2026-06-25' }),
    skjer('2026-03-26', 'situasjon.endret', { decision: roligere }),
    skjer('2026-03-27', 'tiltak.pauset', { tiltak: 'fact' }),
    skjer('2026-03-27', 'samvalg.gjennomfort'),
    status('2026-03-30'),
  ],
}
