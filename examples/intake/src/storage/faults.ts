import type { Text } from '../text/locale'

/** What is wrong with a file, and where in it. Never what stands there. */
export interface Fault {
  readonly where: string
  readonly what: Text
}

export type ReadCase<C> =
  { readonly ok: true; readonly one: C } | { readonly ok: false; readonly faults: readonly Fault[] }

export const faultTexts = {
  tooLarge: { nb: 'Filen er for stor.', nn: 'Fila er for stor.', en: 'The file is too large.' },
  notJson: { nb: 'Dette er ikke en JSON-fil.', nn: 'Dette er ikkje ei JSON-fil.', en: 'This is not a JSON file.' },
  notACase: {
    nb: 'Filen er ikke laget med dette verktøyet: «format» skal være «forlop-intake».',
    nn: 'Fila er ikkje laga med dette verktøyet: «format» skal vere «forlop-intake».',
    en: 'The file was not made by this tool: “format” must be “forlop-intake”.',
  },
  version: {
    nb: 'Filen er laget med en annen versjon av verktøyet: «version» skal være 1.',
    nn: 'Fila er laga med ein annan versjon av verktøyet: «version» skal vere 1.',
    en: 'The file was made by another version of the tool: “version” must be 1.',
  },
  unknownField: {
    nb: 'Dette feltet hører ikke til her.',
    nn: 'Dette feltet høyrer ikkje til her.',
    en: 'This field does not belong here.',
  },
  unknownFact: {
    nb: 'Kartleggingen kjenner ikke dette spørsmålet.',
    nn: 'Kartlegginga kjenner ikkje dette spørsmålet.',
    en: 'The assessment does not know this question.',
  },
  badAnswer: {
    nb: 'Svaret passer ikke til spørsmålet.',
    nn: 'Svaret passar ikkje til spørsmålet.',
    en: 'The answer does not fit the question.',
  },
  text: { nb: 'Her skal det stå en tekst.', nn: 'Her skal det stå ein tekst.', en: 'There must be a text here.' },
  list: { nb: 'Her skal det stå en liste.', nn: 'Her skal det stå ei liste.', en: 'There must be a list here.' },
  object: {
    nb: 'Her skal det stå felter med verdier.',
    nn: 'Her skal det stå felt med verdiar.',
    en: 'There must be fields with values here.',
  },
  override: { nb: 'Avviket er ikke helt.', nn: 'Avviket er ikkje heilt.', en: 'The departure is not whole.' },
  pathway: { nb: 'Dette er ikke et forløp.', nn: 'Dette er ikkje eit forløp.', en: 'This is not a pathway.' },
  kind: {
    nb: 'Forløpet er av et annet slag enn det som hører til her.',
    nn: 'Forløpet er av eit anna slag enn det som høyrer til her.',
    en: 'The pathway is of another kind than belongs here.',
  },
  notReplayed: {
    nb: 'Forløpet stemmer ikke med det som er registrert at har skjedd.',
    nn: 'Forløpet stemmer ikkje med det som er registrert at har skjedd.',
    en: 'The pathway does not agree with what is registered to have happened.',
  },
  otherVersion: {
    nb: 'Forløpet er laget med en annen versjon av reglene.',
    nn: 'Forløpet er laga med ein annan versjon av reglane.',
    en: 'The pathway was made by another version of the rules.',
  },
  plan: { nb: 'Denne planen finnes ikke.', nn: 'Denne planen finst ikkje.', en: 'There is no such plan.' },
  planPart: {
    nb: 'Det som står her, passer ikke i planen.',
    nn: 'Det som står her, passar ikkje i planen.',
    en: 'What stands here does not fit the plan.',
  },
  recipient: {
    nb: 'Denne mottakeren finnes ikke.',
    nn: 'Denne mottakaren finst ikkje.',
    en: 'There is no such recipient.',
  },
} satisfies { readonly [name: string]: Text }
