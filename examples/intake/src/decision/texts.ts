import type { Decision } from 'forlop'
import type { Text } from '../text/locale'

export const heading: Text = { nb: 'Forslaget nå', nn: 'Framlegget no', en: 'The suggestion now' }

export const decides: Text = {
  nb: 'Fagpersonen og personen det gjelder, avgjør sammen.',
  nn: 'Fagpersonen og personen det gjeld, avgjer saman.',
  en: 'The professional and the person concerned decide together.',
}

export const scope: { readonly [S in Decision['scope']]: Text } = {
  'adult-guide': {
    nb: 'Veilederen for voksne gjelder.',
    nn: 'Rettleiaren for vaksne gjeld.',
    en: 'The guide for adults applies.',
  },
  'either-guide': {
    nb: 'Enten veilederen for voksne eller den for barn og unge: det avgjøres i den enkelte saken.',
    nn: 'Anten rettleiaren for vaksne eller den for barn og unge: det blir avgjort i den enkelte saka.',
    en: 'Either the guide for adults or the one for children and young people: it is decided in the single case.',
  },
  'children-guide': {
    nb: 'Under 18 år: veilederen for barn og unge gjelder. Her blir det derfor ikke noe hovedforløp.',
    nn: 'Under 18 år: rettleiaren for barn og unge gjeld. Her blir det difor ikkje noko hovudforløp.',
    en: 'Under 18: the guide for children and young people applies. There is therefore no hovedforløp here.',
  },
  unknown: {
    nb: 'Det er ikke avklart hvilken veileder som gjelder: svar om alder mangler.',
    nn: 'Det er ikkje avklart kva rettleiar som gjeld: svar om alder manglar.',
    en: 'Which guide applies is not settled: answers about age are missing.',
  },
}

export const levelHeading: Text = { nb: 'Hovedforløp', nn: 'Hovudforløp', en: 'Hovedforløp (main course of help)' }

export const levelState = {
  out: { nb: 'Utelukket av svarene', nn: 'Utelukka av svara', en: 'Ruled out by the answers' },
  possible: { nb: 'Mulig', nn: 'Mogleg', en: 'Possible' },
  recommended: { nb: 'Foreslått', nn: 'Føreslått', en: 'Suggested' },
  settled: { nb: 'Dette følger av svarene', nn: 'Dette følgjer av svara', en: 'Follows from the answers' },
} satisfies { readonly [state: string]: Text }

export const levelOpen: Text = {
  nb: 'Ikke avklart ennå: svar som mangler, kan endre dette. Hjelpen venter ikke på avklaringen.',
  nn: 'Ikkje avklart enno: svar som manglar, kan endre dette. Hjelpa ventar ikkje på avklaringa.',
  en: 'Not settled yet: missing answers can change this. Help does not wait for it.',
}

export const levelRecommended: Text = {
  nb: 'Foreslått er det laveste som er mulig.',
  nn: 'Føreslått er det lågaste som er mogleg.',
  en: 'The lowest possible one is suggested.',
}

export const levelSafety: Text = {
  nb: 'Så lenge flere er mulige, følger sikkerhetstiltak det strengeste og tilbud det laveste.',
  nn: 'Så lenge fleire er moglege, følgjer tryggleikstiltak det strengaste og tilbod det lågaste.',
  en: 'As long as several are possible, safety actions follow the strictest and services the lowest.',
}

export const levelDeparted: Text = {
  nb: 'Valgt i stedet: hovedforløp {level}. Grunn: {reason}',
  nn: 'Valt i staden: hovudforløp {level}. Grunn: {reason}',
  en: 'Chosen instead: hovedforløp {level}. Reason: {reason}',
}

export const whyLevel: Text = { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' }

export const couldMoveLevel: Text = {
  nb: 'Det som også kan gjelde ({count})',
  nn: 'Det som òg kan gjelde ({count})',
  en: 'What may apply too ({count})',
}

export const now: Text = { nb: 'Gjør nå', nn: 'Gjer no', en: 'Do now' }
export const today: Text = { nb: 'Gjør i dag', nn: 'Gjer i dag', en: 'Do today' }
export const shall: Text = { nb: 'Skal gjøres', nn: 'Skal gjerast', en: 'Shall be done' }
export const should: Text = { nb: 'Bør gjøres', nn: 'Bør gjerast', en: 'Should be done' }
export const consider: Text = { nb: 'Kan, og råd', nn: 'Kan, og råd', en: 'May, and advice' }
export const possibleHeading: Text = {
  nb: 'Kan komme til, avhenger av svar',
  nn: 'Kan kome til, avheng av svar',
  en: 'May be added, depends on answers',
}
export const done: Text = { nb: 'Allerede gjort', nn: 'Allereie gjort', en: 'Already done' }

export const certain: Text = {
  nb: 'Gjelder uansett hva som er svaret på det som mangler.',
  nn: 'Gjeld uansett kva som er svaret på det som manglar.',
  en: 'Holds whatever the missing answers are.',
}
export const precaution: Text = { nb: 'For sikkerhets skyld.', nn: 'For tryggleiks skuld.', en: 'As a precaution.' }
export const precautionUntil: Text = {
  nb: 'For sikkerhets skyld, til dette er avklart: {facts}.',
  nn: 'For tryggleiks skuld, til dette er avklart: {facts}.',
  en: 'As a precaution, until this is settled: {facts}.',
}
export const possible: Text = { nb: 'Avhenger av: {facts}.', nn: 'Avheng av: {facts}.', en: 'Depends on: {facts}.' }
export const couldBecome: Text = {
  nb: 'Kan bli «{strength}» når dette er avklart: {facts}.',
  nn: 'Kan bli «{strength}» når dette er avklart: {facts}.',
  en: 'Can become “{strength}” when this is settled: {facts}.',
}
export const atLevels: Text = {
  nb: 'Gjelder i hovedforløp {levels}.',
  nn: 'Gjeld i hovudforløp {levels}.',
  en: 'Holds in hovedforløp {levels}.',
}
export const departed: Text = { nb: 'Fraveket: {reason}', nn: 'Fråvike: {reason}', en: 'Departed from: {reason}' }

export const why: Text = { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' }
export const because: Text = { nb: 'Fordi', nn: 'Fordi', en: 'Because' }
export const statements: Text = { nb: 'Veilederen', nn: 'Rettleiaren', en: 'The guide' }
export const derivedFrom: Text = { nb: 'Utledet av', nn: 'Utleidd av', en: 'Derived from' }
export const gaps: Text = { nb: 'Åpent i teksten', nn: 'Ope i teksten', en: 'Open in the text' }
export const read: Text = { nb: 'Lest slik', nn: 'Lese slik', en: 'Read like this' }
export const sources: Text = { nb: 'Andre kilder', nn: 'Andre kjelder', en: 'Other sources' }
export const localSource: Text = {
  nb: 'Kommunens grunnlag',
  nn: 'Grunnlaget til kommunen',
  en: 'Basis of the municipality',
}
export const options: Text = { nb: 'For eksempel', nn: 'Til dømes', en: 'For example' }
export const newTab: Text = { nb: '(åpnes i ny fane)', nn: '(blir opna i ny fane)', en: '(opens in a new tab)' }
export const unverified: Text = {
  nb: 'gyldigheten er ikke kontrollert',
  nn: 'gyldigheita er ikkje kontrollert',
  en: 'validity has not been checked',
}

export const edition: Text = {
  nb: 'Kilde: {publisher}, utgave {edition}.',
  nn: 'Kjelde: {publisher}, utgåve {edition}.',
  en: 'Source: {publisher}, edition {edition}.',
}

export const bar: Text = {
  nb: 'Hovedforløp {levels}',
  nn: 'Hovudforløp {levels}',
  en: 'Hovedforløp {levels}',
}
export const barChildren: Text = {
  nb: 'Veilederen for barn og unge',
  nn: 'Rettleiaren for barn og unge',
  en: 'Guide for children',
}
export const barNone: Text = { nb: 'Ikke plassert', nn: 'Ikkje plassert', en: 'Not placed' }
export const barCount: Text = {
  nb: '{count} skal gjøres',
  nn: '{count} skal gjerast',
  en: '{count} shall be done',
}
export const show: Text = { nb: 'Vis forslaget', nn: 'Vis framlegget', en: 'Show the suggestion' }
export const close: Text = { nb: 'Lukk forslaget', nn: 'Lukk framlegget', en: 'Close the suggestion' }
