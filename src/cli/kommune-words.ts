import type { Text } from '../guideline/text.js'

/** The words of the list of what a municipality lacks. */
export const kommuneWords = {
  fine: {
    nb: '{{name}}: profil {{version}}, {{services}} tjenester, ingen feil.',
    nn: '{{name}}: profil {{version}}, {{services}} tenester, ingen feil.',
    en: '{{name}}: profile {{version}}, {{services}} services, no faults.',
  },
  rules: {
    nb: 'Lokale regler: {{rules}}.',
    nn: 'Lokale reglar: {{rules}}.',
    en: 'Local rules: {{rules}}.',
  },
  placeholders: {
    nb: 'Kontaktopplysninger som er plassholdere: {{services}}.',
    nn: 'Kontaktopplysningar som er plasshaldarar: {{services}}.',
    en: 'Contacts that are placeholders: {{services}}.',
  },
  none: {
    nb: 'Alle tilbud og plikter i veilederen har en tjeneste.',
    nn: 'Alle tilbod og plikter i rettleiaren har ei teneste.',
    en: 'Every service and duty of the guide has a service.',
  },
  gaps: {
    nb: 'Uten tjeneste i kommunen: {{count}} tilbud og plikter i veilederen',
    nn: 'Utan teneste i kommunen: {{count}} tilbod og plikter i rettleiaren',
    en: 'Without a service in the municipality: {{count}} services and duties of the guide',
  },
  level: { nb: 'hovedforløp {{levels}}', nn: 'hovudforløp {{levels}}', en: 'hovedforløp {{levels}}' },
  from: { nb: 'fra {{from}} år', nn: 'frå {{from}} år', en: 'from {{from}} years' },
  between: { nb: '{{from}}–{{to}} år', nn: '{{from}}–{{to}} år', en: '{{from}}–{{to}} years' },
  partly: { nb: 'bare for noen: {{services}}', nn: 'berre for nokre: {{services}}', en: 'for some only: {{services}}' },
} as const satisfies { readonly [word: string]: Text }
