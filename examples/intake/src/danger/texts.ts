import type { Text } from '../text/locale'

export const heading: Text = { nb: 'Akutt fare', nn: 'Akutt fare', en: 'Immediate danger' }

export const found: Text = {
  nb: 'Kartleggingen kan vente. Begynn øverst.',
  nn: 'Kartlegginga kan vente. Begynn øvst.',
  en: 'The assessment can wait. Begin at the top.',
}

export const asked: Text = {
  nb: 'Ved akutt fare kan kartleggingen vente. Begynn øverst.',
  nn: 'Ved akutt fare kan kartlegginga vente. Begynn øvst.',
  en: 'In immediate danger the assessment can wait. Begin at the top.',
}

export const now: Text = { nb: 'Dette gjelder nå', nn: 'Dette gjeld no', en: 'What holds now' }

export const answers: Text = { nb: 'Hva er faren?', nn: 'Kva er faren?', en: 'What is the danger?' }

export const register: Text = {
  nb: 'Det er akutt fare',
  nn: 'Det er akutt fare',
  en: 'There is imminent danger',
}

export const takeBack: Text = { nb: 'Ta tilbake svaret', nn: 'Ta tilbake svaret', en: 'Take back the answer' }

export const goOn: Text = {
  nb: 'Personen er trygg, gå videre',
  nn: 'Personen er trygg, gå vidare',
  en: 'The person is safe, go on',
}

export const goBack: Text = { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' }

export const stays: Text = {
  nb: 'Svaret om akutt fare står til det blir endret, og en linje øverst fører tilbake hit.',
  nn: 'Svaret om akutt fare står til det blir endra, og ei linje øvst fører tilbake hit.',
  en: 'The answer about imminent danger stands until it is changed, and a line at the top leads back here.',
}
