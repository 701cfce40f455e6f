/** The names that a person sees and hears. Clinical names come from `forlop`, as in the workbench. */
export type Locale = 'nb' | 'nn' | 'en'

export interface Text {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

export const languages: Text = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export const views = {
  kartlegging: { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Assessment' },
  tiltak: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  forlop: { nb: 'Forløp', nn: 'Forløp', en: 'Pathway' },
  planer: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  henvisning: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' },
  oppsummering: { nb: 'Oppsummering', nn: 'Oppsummering', en: 'Summary' },
} as const
export type View = keyof typeof views

export const names = {
  begin: { nb: 'Begynn kartleggingen', nn: 'Begynn kartlegginga', en: 'Begin the assessment' },
  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  steps: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
  leave: { nb: 'Avslutt', nn: 'Avslutt', en: 'Leave' },
  leaveAnyway: { nb: 'Avslutt uten å lagre', nn: 'Avslutt utan å lagre', en: 'Leave without saving' },
  stay: { nb: 'Bli her', nn: 'Bli her', en: 'Stay' },
  urgent: { nb: 'Akutt', nn: 'Akutt', en: 'Urgent' },
  danger: { nb: 'Akutt fare', nn: 'Akutt fare', en: 'Immediate danger' },
  safe: { nb: 'Personen er trygg, gå videre', nn: 'Personen er trygg, gå vidare', en: 'The person is safe, go on' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  mattersToMe: { nb: 'Hva er viktig for deg?', nn: 'Kva er viktig for deg?', en: 'What matters to you?' },
  topics: { nb: 'Temaer', nn: 'Tema', en: 'Topics' },
  topic: { nb: 'Tema ', nn: 'Tema ', en: 'Topic ' },
  suggestion: { nb: 'Forslag', nn: 'Framlegg', en: 'Suggestion' },
  suggestionNow: { nb: 'Forslaget nå', nn: 'Framlegget no', en: 'The suggestion now' },
  showSuggestion: { nb: 'Vis forslaget', nn: 'Vis framlegget', en: 'Show the suggestion' },
  closeSuggestion: { nb: 'Lukk forslaget', nn: 'Lukk framlegget', en: 'Close the suggestion' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  declined: { nb: 'Ønsker ikke å svare', nn: 'Ønskjer ikkje å svare', en: 'Prefers not to answer' },
  unknown: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Does not know' },
  notAsked: { nb: 'Ikke spurt', nn: 'Ikkje spurt', en: 'Not asked' },
  settled: { nb: 'Dette følger av svarene', nn: 'Dette følgjer av svara', en: 'Follows from the answers' },
  startForlop: { nb: 'Start forløpet', nn: 'Start forløpet', en: 'Start the pathway' },
  fromDay: { nb: 'Fra hvilken dag', nn: 'Frå kva dag', en: 'From which day' },
  register: {
    nb: 'Registrer noe som har skjedd',
    nn: 'Registrer noko som har skjedd',
    en: 'Register something that has happened',
  },
  what: { nb: 'Hva har skjedd?', nn: 'Kva har skjedd?', en: 'What has happened?' },
  when: { nb: 'Når skjedde det?', nn: 'Når skjedde det?', en: 'When did it happen?' },
  registerButton: { nb: 'Registrer', nn: 'Registrer', en: 'Register' },
  changed: {
    nb: 'Kartleggingen er endret siden forløpet sist tok inn et forslag',
    nn: 'Kartlegginga er endra sidan forløpet sist tok inn eit forslag',
    en: 'The assessment has changed since the pathway last took in a suggestion',
  },
  registerChange: { nb: 'Registrer endringen', nn: 'Registrer endringa', en: 'Register the change' },
} satisfies { readonly [name: string]: Text }
