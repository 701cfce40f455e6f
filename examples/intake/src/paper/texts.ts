export const texts = {
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  save: { nb: 'Lagre som tekst', nn: 'Lagre som tekst', en: 'Save as text' },
  show: { nb: 'Vis arket', nn: 'Vis arket', en: 'Show the sheet' },
  copy: { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.', en: 'Copied.' },
  notCopied: {
    nb: 'Nettleseren lot ikke teksten kopieres. Lagre den som tekst i stedet.',
    nn: 'Nettlesaren lét ikkje teksten bli kopiert. Lagre han som tekst i staden.',
    en: 'The browser did not let the text be copied. Save it as text instead.',
  },
} as const
