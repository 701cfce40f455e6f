import type { Text } from '../text/locale'

export const whatIf: Text = {
  nb: 'Hva om svaret var et annet?',
  nn: 'Kva om svaret var eit anna?',
  en: 'What if the answer were another?',
}
export const whatIfHelp: Text = {
  nb: 'Prøver et svar uten å endre kartleggingen.',
  nn: 'Prøver eit svar utan å endre kartlegginga.',
  en: 'Tries an answer without changing the assessment.',
}
export const whatIfFact: Text = { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' }
export const whatIfValue: Text = { nb: 'Svar', nn: 'Svar', en: 'Answer' }
export const choose: Text = { nb: 'Velg …', nn: 'Vel …', en: 'Choose …' }
export const whatIfSame: Text = {
  nb: 'Det ville ikke endre noe.',
  nn: 'Det ville ikkje endre noko.',
  en: 'That would change nothing.',
}
export const levelsBecome: Text = {
  nb: 'Hovedforløp: fra {from} til {to}',
  nn: 'Hovudforløp: frå {from} til {to}',
  en: 'Hovedforløp: from {from} to {to}',
}
export const urgent: Text = {
  nb: 'Det ville være akutt fare.',
  nn: 'Det ville vere akutt fare.',
  en: 'There would be immediate danger.',
}
export const added: Text = { nb: 'Kommer til', nn: 'Kjem til', en: 'Added' }
export const removed: Text = { nb: 'Faller bort', nn: 'Fell bort', en: 'No longer there' }
export const changed: Text = { nb: 'Endrer styrke', nn: 'Endrar styrke', en: 'Changes in strength' }
export const none: Text = { nb: 'ingen', nn: 'ingen', en: 'none' }
