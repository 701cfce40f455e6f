import type { OverrideInput } from 'forlop'
import type { Text } from '../text/locale'
import type { Excluded, Service } from './needs'

export const heading: Text = { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }
export const fromKommune: Text = {
  nb: 'Det som passer, fra {name} og dem rundt. Velg sammen med personen.',
  nn: 'Det som passar, frå {name} og dei rundt. Vel saman med personen.',
  en: 'What fits, from {name} and those around it. Choose together with the person.',
}
export const fromGuide: Text = {
  nb: 'Mulighetene i veilederen. Velg sammen med personen.',
  nn: 'Moglegheitene i rettleiaren. Vel saman med personen.',
  en: 'The possibilities in the guide. Choose together with the person.',
}
export const suggested: Text = { nb: 'Hjelp som kan velges', nn: 'Hjelp som kan veljast', en: 'Help to choose from' }
export const nothing: Text = {
  nb: 'Svarene gir ingen tiltak å velge mellom ennå.',
  nn: 'Svara gir ingen tiltak å velje mellom enno.',
  en: 'The answers give no measures to choose from yet.',
}
export const nothingLocal: Text = {
  nb: 'Kommunen har ingen tjenester som passer. Det som mangler, står her, og et tiltak kan skrives med egne ord.',
  nn: 'Kommunen har ingen tenester som passar. Det som manglar, står her, og eit tiltak kan skrivast med eigne ord.',
  en: 'The municipality has no services that fit. What is missing stands here, and a measure can be written in your own words.',
}
export const toPathway: Text = { nb: 'Videre til forløpet', nn: 'Vidare til forløpet', en: 'On to the pathway' }

export const chosen: Text = { nb: 'Valgt sammen', nn: 'Valt saman', en: 'Chosen together' }
export const noneChosen: Text = {
  nb: 'Ingen tiltak er valgt.',
  nn: 'Ingen tiltak er valde.',
  en: 'No measures are chosen.',
}
export const countChosen: Text = { nb: 'Valgt: {count}', nn: 'Valt: {count}', en: 'Chosen: {count}' }
export const drop: Text = { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' }
export const own: Text = {
  nb: 'Et annet tiltak, med egne ord',
  nn: 'Eit anna tiltak, med eigne ord',
  en: 'Another measure, in your own words',
}
export const add: Text = { nb: 'Legg til', nn: 'Legg til', en: 'Add' }

export const lackingHere: Text = { nb: 'Finnes ikke lokalt', nn: 'Finst ikkje lokalt', en: 'Not available locally' }
export const lackingHeading: Text = {
  nb: 'Finnes ikke lokalt ({count})',
  nn: 'Finst ikkje lokalt ({count})',
  en: 'Not available locally ({count})',
}
export const excludedHeading: Text = {
  nb: 'Tjenester som ikke er for denne personen ({count})',
  nn: 'Tenester som ikkje er for denne personen ({count})',
  en: 'Services that are not for this person ({count})',
}
export const excluded: { readonly [R in Excluded['reason']]: Text } = {
  'too-young': { nb: 'personen er for ung', nn: 'personen er for ung', en: 'the person is too young' },
  'too-old': { nb: 'personen er for gammel', nn: 'personen er for gammal', en: 'the person is too old' },
  'other-problemomrade': {
    nb: 'for et annet problemområde',
    nn: 'for eit anna problemområde',
    en: 'for another problem area',
  },
  'other-hovedforlop': {
    nb: 'for et annet hovedforløp',
    nn: 'for eit anna hovudforløp',
    en: 'for another hovedforløp',
  },
  'outside-target-group': { nb: 'utenfor målgruppen', nn: 'utanfor målgruppa', en: 'outside the target group' },
}
export const fitsIf: Text = {
  nb: 'Om den passer, avhenger av: {facts}.',
  nn: 'Om ho passar, avheng av: {facts}.',
  en: 'Whether it fits depends on: {facts}.',
}
export const theLevel: Text = { nb: 'hovedforløpet', nn: 'hovudforløpet', en: 'the hovedforløp' }
export const granted: { readonly [G in Service['granted']]: Text } = {
  direct: { nb: 'Kan kontaktes direkte', nn: 'Kan kontaktast direkte', en: 'Can be contacted directly' },
  'after-assessment': { nb: 'Etter kartlegging', nn: 'Etter kartlegging', en: 'After an assessment' },
  'by-vedtak': { nb: 'Etter vedtak', nn: 'Etter vedtak', en: 'By formal decision (vedtak)' },
  'by-referral': { nb: 'Etter henvisning', nn: 'Etter tilvising', en: 'By referral' },
}
export const kind: { readonly [K in Exclude<Service['kind'], 'municipal'>]: Text } = {
  intermunicipal: { nb: 'Interkommunal', nn: 'Interkommunal', en: 'Inter-municipal' },
  specialist: { nb: 'Spesialisthelsetjenesten', nn: 'Spesialisthelsetenesta', en: 'Specialist services' },
}
export const placeholder: Text = {
  nb: 'oppdiktet, skal ikke brukes',
  nn: 'oppdikta, skal ikkje brukast',
  en: 'made up, not for use',
}

export const overrides: Text = {
  nb: 'Avvik fra forslaget',
  nn: 'Avvik frå framlegget',
  en: 'Departures from the suggestion',
}
export const overridesHelp: Text = {
  nb: 'Velges noe annet enn det som er foreslått, skrives grunnen her, så den kan følge med til journalen.',
  nn: 'Blir noko anna valt enn det som er føreslått, blir grunnen skriven her, så han kan følgje med til journalen.',
  en: 'If something else than what is suggested is chosen, the reason is noted here, to go along to the record.',
}
export const newOverride: Text = { nb: 'Noter et avvik', nn: 'Noter eit avvik', en: 'Note a departure' }
export const otherLevel: Text = {
  nb: 'Velg hovedforløp {level} i stedet',
  nn: 'Vel hovudforløp {level} i staden',
  en: 'Choose hovedforløp {level} instead',
}
export const from: Text = { nb: 'Hva avvikes det fra?', nn: 'Kva er avviket frå?', en: 'What is departed from?' }
export const choose: Text = { nb: 'Velg …', nn: 'Vel …', en: 'Choose …' }
export const reason: Text = { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' }
export const by: Text = { nb: 'Hvem bestemmer det?', nn: 'Kven bestemmer det?', en: 'Who decides it?' }
export const at: Text = { nb: 'Dato', nn: 'Dato', en: 'Date' }
export const note: Text = { nb: 'Noter avviket', nn: 'Noter avviket', en: 'Note the departure' }
export const withdraw: Text = { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' }
export const faults: { readonly [F in keyof OverrideInput]: Text } = {
  action: { nb: 'Velg hva det avvikes fra.', nn: 'Vel kva avviket er frå.', en: 'Choose what is departed from.' },
  reason: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  by: { nb: 'Skriv hvem som bestemmer det.', nn: 'Skriv kven som bestemmer det.', en: 'Write who decides it.' },
  at: { nb: 'Velg en dato.', nn: 'Vel ein dato.', en: 'Choose a date.' },
}
