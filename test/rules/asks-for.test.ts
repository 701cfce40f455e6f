import { expect, test } from 'vitest'
import { rules } from '../../rules/index.js'

const found = (id: string) => rules.find((rule) => rule.id === id)!

/** What rules ask for whose own tests look at nothing but when they apply. */
const asked: [rule: string, action: string][] = [
  ['akutt/legevakt-ved-akutt-fare', 'kontakt-legevakt'],
  ['behovskartlegging/informasjon-og-medvirkning', 'gi-informasjon-og-medvirkning'],
  ['behovskartlegging/grunnlag-for-medvirkning', 'gi-informasjon-og-medvirkning'],
  ['behovskartlegging/parorende-ved-alvorlig-lidelse', 'involver-familie-og-nettverk'],
  ['behovskartlegging/parorendeveilederen', 'bruk-faglige-ressurser'],
  ['behovskartlegging/nedsatt-kognisjon', 'tilpass-hjelpen'],
  ['behovskartlegging/eldre', 'gi-tilgang-til-hjelp'],
  ['behovskartlegging/voldsutsatthet', 'kartlegg-voldsutsatthet'],
  ['hovedforlop-1/fastlege', 'involver-fastlege'],
  ['hovedforlop-1/funksjonsnedsettelse', 'tilpass-hjelpen'],
  ['hovedforlop-1/tilby-kartlegging', 'kartlegg-behov'],
  ['hovedforlop-2/individuell-plan', 'individuell-plan'],
  ['hovedforlop-2/informasjon-om-henvisning', 'informer-om-henvisning'],
  ['hovedforlop-2/krise-og-mestringsplan', 'krise-og-mestringsplan'],
  ['hovedforlop-2/tverrfaglig-team', 'tilby-tverrfaglig-team'],
  ['hovedforlop-2/vurder-henvisning', 'vurder-henvisning'],
  ['hovedforlop-3/sammenhengende-hjelp', 'gi-sammenhengende-hjelp'],
  ['hovedforlop-3/tilgjengelige-tjenester', 'gi-tilgang-til-hjelp'],
  ['hovedforlop-3/fleksible-tjenester', 'tilpass-hjelpen'],
  ['hovedforlop-3/bredt-tilbud', 'gi-sammenhengende-hjelp'],
  ['hovedforlop-3/koordinator-uten-individuell-plan', 'koordinator'],
  ['hovedforlop-3/individuell-plan', 'individuell-plan'],
  ['hovedforlop-3/krise-og-mestringsplan-ved-ekstra-behov', 'krise-og-mestringsplan'],
  ['hovedforlop-3/tidligere-opplysninger', 'innhent-tidligere-kartlegging'],
  ['hovedforlop-3/videre-kartlegging', 'plan-for-videre-samarbeid'],
  ['hovedforlop-3/samtale-om-henvisning', 'informer-om-henvisning'],
  ['hovedforlop-3/tverrfaglig-team', 'tilby-tverrfaglig-team'],
  ['hovedforlop-3/akuttplass', 'tilby-akuttplass-i-kommunen'],
  ['hovedforlop-3/okonomi', 'tilby-okonomihjelp'],
  ['hovedforlop-3/kroppslig-helse', 'folg-opp-kroppslig-helse'],
  ['hovedforlop-3/arlig-hjertekontroll', 'folg-opp-kroppslig-helse'],
  ['hovedforlop-3/levevaner', 'tilby-fysisk-aktivitet'],
  ['hovedforlop-3/tannhelse', 'folg-opp-tannhelse'],
  ['samhandling/sammensatt-tilstand', 'involver-samarbeidspartnere'],
  ['samhandling/etter-utskrivning', 'samarbeid-spesialist'],
  ['voldsrisiko/ansvar-for-behandlingen', 'samarbeid-spesialist-voldsrisiko'],
  ['voldsrisiko/tilgang-tross-voldsrisiko', 'gi-tilgang-til-hjelp'],
  ['voldsrisiko/trygge-rammer', 'trygge-rammer'],
  ['voldsrisiko/voldsutsatthet-ved-rusproblem', 'kartlegg-voldsutsatthet'],
  ['skadereduksjon/allmennfarlig-smitte', 'tilby-smittevernhjelp'],
  ['skadereduksjon/overdosefare-ved-legemidler', 'forebygg-overdose'],
  ['skadereduksjon/selvmordsrisiko-ved-forverring', 'kartlegg-selvmordsrisiko'],
  ['skadereduksjon/smittevernhjelp', 'tilby-smittevernhjelp'],
  ['tjenestetilgang/hjelp-pa-boligmarkedet', 'tilby-bolighjelp'],
  ['tjenestetilgang/tilpasset-bolig', 'tilby-bolighjelp'],
]

test.each(asked)('%s asks for %s', (rule, action) => {
  expect(found(rule).then).toMatchObject({ action })
})

/** What cannot wait for ordinary planning. */
const urgent: [rule: string, urgency: string][] = [
  ['akutt/ring-113-selvmordsfare', 'immediate'],
  ['akutt/ring-113-voldsfare', 'immediate'],
  ['akutt/legevakt-ved-akutt-fare', 'immediate'],
  ['akutt/legevakt-ved-selvmordsrisiko', 'same-day'],
  ['risiko/kontakt-spesialist-selvmordsrisiko', 'same-day'],
  ['risiko/kontakt-spesialist-selvmordsrisiko-videre', 'same-day'],
  ['risiko/henvis-spesialist-selvmordsrisiko', 'same-day'],
  ['risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3', 'same-day'],
  ['lov/meld-barnevernet', 'same-day'],
  ['lov/avverg-alvorlig-forbrytelse', 'immediate'],
  ['lov/varsle-nodetater', 'immediate'],
  ['lov/melding-gravid', 'same-day'],
]

test.each(urgent)('%s is %s', (rule, urgency) => {
  expect(found(rule).urgency).toBe(urgency)
})

test('nothing else is urgent', () => {
  const told = new Set(urgent.map(([rule]) => rule))
  expect(rules.filter(({ id, urgency }) => urgency !== undefined && !told.has(id))).toEqual([])
})
