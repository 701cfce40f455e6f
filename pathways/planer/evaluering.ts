import type { Text } from '../../src/guideline/text.js'
import type { Checklist, ChecklistItem } from '../../src/plan/checklist.js'

const question = (id: string, title: Text, from: readonly string[] = []): ChecklistItem => ({
  id,
  title,
  help: title,
  statements: [],
  sources: ['evalueringspunkter-tsb'],
  basis: 'national-advice',
  required: 'always',
  from,
})

/** Written for TSB, in the version of 2019. The same content is used at every evaluation and at the closing meeting. */
export const evaluering: Checklist = {
  id: 'evaluering',
  title: {
    nb: 'Dette går vi gjennom når behandlingen evalueres',
    nn: 'Dette går vi gjennom når behandlinga blir evaluert',
    en: 'What we go through when treatment is evaluated',
  },
  items: [
    question('nytte', {
      nb: 'Opplever du at behandlingen er til nytte?',
      nn: 'Opplever du at behandlinga er til nytte?',
      en: 'Do you feel that the treatment is of use?',
    }),
    question('mestring', {
      nb: 'Hva mestrer du, og hva har du å bygge på?',
      nn: 'Kva meistrar du, og kva har du å byggje på?',
      en: 'What do you cope with, and what do you have to build on?',
    }),
    question('tiltak-gjort', {
      nb: 'Er det som var avtalt, blitt gjort?',
      nn: 'Er det som var avtalt, blitt gjort?',
      en: 'Has what was agreed been done?',
    }),
    question('mer-utredning', {
      nb: 'Trengs det mer utredning?',
      nn: 'Trengst det meir utgreiing?',
      en: 'Is more assessment needed?',
    }),
    question('mer-behandling', {
      nb: 'Trengs det mer behandling: for rus, psykisk helse, kropp, legemidler eller levevaner?',
      nn: 'Trengst det meir behandling: for rus, psykisk helse, kropp, legemiddel eller levevanar?',
      en: 'Is more treatment needed: for substance use, mental health, the body, medicines or habits?',
    }),
    question('oppdatere-plan', {
      nb: 'Må behandlingsplanen eller den individuelle planen endres?',
      nn: 'Må behandlingsplanen eller den individuelle planen endrast?',
      en: 'Must the treatment plan or the individual plan be changed?',
    }),
    question('informere-andre', {
      nb: 'Hvem som ikke er til stede, bør få vite dette skriftlig, og samtykker du?',
      nn: 'Kven som ikkje er til stades, bør få vite dette skriftleg, og samtykkjer du?',
      en: 'Who is not here and should be told in writing, and do you consent?',
    }),
    question('kommunens-tiltak', {
      nb: 'Hvilke tiltak trengs i kommunen?',
      nn: 'Kva tiltak trengst i kommunen?',
      en: 'What measures are needed in the municipality?',
    }),
    question(
      'barn-og-sosken',
      {
        nb: 'Hvordan har barn og søsken det, og hva trenger de?',
        nn: 'Korleis har barn og søsken det, og kva treng dei?',
        en: 'How are children and siblings, and what do they need?',
      },
      ['mindrearigeBarn', 'mindrearigeSosken'],
    ),
    question(
      'parorende',
      {
        nb: 'Hvordan har de nærmeste det, og hva trenger de?',
        nn: 'Korleis har dei nærmaste det, og kva treng dei?',
        en: 'How are those close to you, and what do they need?',
      },
      ['parorendeTilgjengelig', 'samtykkeParorende'],
    ),
    question('likeperson', {
      nb: 'Vil du ha kontakt med en likeperson eller brukerorganisasjon?',
      nn: 'Vil du ha kontakt med ein likeperson eller brukarorganisasjon?',
      en: 'Would you like contact with a peer or a user organisation?',
    }),
  ],
}
