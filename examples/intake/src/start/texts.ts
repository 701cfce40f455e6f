import type { Text } from '../text/locale'

/** The guide's page, as `forlop` cites it. */
export const guideUrl = 'https://www.helsedirektoratet.no/veiledere/psykisk-helse-og-rusarbeid-for-voksne'

export const heading: Text = {
  nb: 'Kartlegging og forløp',
  nn: 'Kartlegging og forløp',
  en: 'Assessment and pathway',
}
export const lead: Text = {
  nb: 'En støtte i samtalen med voksne som søker hjelp for psykisk helse eller rus.',
  nn: 'Ei støtte i samtalen med vaksne som søkjer hjelp for psykisk helse eller rus.',
  en: 'An aid in the conversation with adults who seek help for mental health or substance use.',
}
export const is: readonly Text[] = [
  {
    nb: 'Svarene fra kartleggingen holdes opp mot den nasjonale veilederen, og forslaget bygges opp mens dere snakker.',
    nn: 'Svara frå kartlegginga blir haldne opp mot den nasjonale rettleiaren, og framlegget blir bygd opp medan de snakkar.',
    en: 'The answers are held against the national guide, and the suggestion is built up while you talk.',
  },
  {
    nb: 'Det står alltid hvorfor, hvor sterkt det er sagt, og hva som ennå er ukjent.',
    nn: 'Det står alltid kvifor, kor sterkt det er sagt, og kva som enno er ukjent.',
    en: 'It always says why, how strongly it is said, and what is still unknown.',
  },
  {
    nb: 'Ingenting sendes fra denne nettleseren. Ingenting lagres uten at dere ber om det.',
    nn: 'Ingenting blir sendt frå denne nettlesaren. Ingenting blir lagra utan at de ber om det.',
    en: 'Nothing is sent from this browser. Nothing is stored unless you ask for it.',
  },
]
export const isNot: Text = {
  nb: 'Verktøyet stiller ingen diagnose, gir ingen skår og avgjør ingenting: det gjør fagpersonen og personen sammen. Det er ingen nødtjeneste.',
  nn: 'Verktøyet stiller ingen diagnose, gir ingen skår og avgjer ingenting: det gjer fagpersonen og personen saman. Det er inga naudteneste.',
  en: 'It makes no diagnosis, gives no score and decides nothing: the professional and the person do that together. It is not an emergency service.',
}
export const guideLink: Text = {
  nb: 'Veilederen hos Helsedirektoratet',
  nn: 'Rettleiaren hos Helsedirektoratet',
  en: 'The guide, at Helsedirektoratet (in Norwegian)',
}

export const kommune: Text = { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' }
export const kommuneHelp: Text = {
  nb: 'Velg en kommune for å se tjenestene der, og hva som mangler.',
  nn: 'Vel ein kommune for å sjå tenestene der, og kva som manglar.',
  en: 'Choose a municipality to see its services, and what is missing.',
}
export const noKommune: Text = {
  nb: 'Ingen: bare veilederen',
  nn: 'Ingen: berre rettleiaren',
  en: 'None: the guide only',
}
export const ownFile: Text = { nb: 'Egen profil fra fil', nn: 'Eigen profil frå fil', en: 'Own profile from a file' }
export const file: Text = { nb: 'Kommuneprofil (JSON)', nn: 'Kommuneprofil (JSON)', en: 'Municipality profile (JSON)' }
export const services: Text = {
  nb: '{name}: {count} tjenester.',
  nn: '{name}: {count} tenester.',
  en: '{name}: {count} services.',
}
export const faults: Text = {
  nb: 'Profilen kan ikke brukes. Feil: {count}',
  nn: 'Profilen kan ikkje brukast. Feil: {count}',
  en: 'The profile cannot be used. Faults: {count}',
}
export const faultsIn: Text = {
  nb: 'Rett dette i filen, og velg den på nytt. Meldingene er på engelsk.',
  nn: 'Rett dette i fila, og vel ho på nytt. Meldingane er på engelsk.',
  en: 'Correct this in the file, and choose it again.',
}
export const whole: Text = { nb: 'hele filen', nn: 'heile fila', en: 'the whole file' }
export const chooseFile: Text = { nb: 'Velg en fil først.', nn: 'Vel ei fil først.', en: 'Choose a file first.' }
export const notJson = 'the file is not JSON'
export const tooLarge = 'the file is larger than a profile can be (2 MB)'

export const begin: Text = { nb: 'Begynn kartleggingen', nn: 'Begynn kartlegginga', en: 'Begin the assessment' }
export const fetching: Text = { nb: 'Henter reglene …', nn: 'Hentar reglane …', en: 'Fetching the rules …' }
