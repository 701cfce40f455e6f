import type { EventDefinitions } from '../../src/pathway/event.js'

/** What can be registered in every pathway. */
export const felles = {
  'situasjon.endret': {
    title: {
      nb: 'Situasjonen er endret og vurdert på nytt',
      nn: 'Situasjonen er endra og vurdert på nytt',
      en: 'The situation has changed and been assessed anew',
    },
    needs: { decision: 'decision' },
    takes: { hovedforlop: ['1', '2', '3'] },
  },
  'plikt.utfort': {
    title: { nb: 'En plikt er utført', nn: 'Ei plikt er utført', en: 'A duty has been carried out' },
    needs: { action: { duty: ['open'] } },
  },
  'plikt.overlevert': {
    title: {
      nb: 'En plikt er overlevert til andre',
      nn: 'Ei plikt er overlevert til andre',
      en: 'A duty has been handed over',
    },
    needs: { action: { duty: ['open'] }, to: 'text' },
  },
  'plikt.fraveket': {
    title: {
      nb: 'En plikt er fraveket med en grunn',
      nn: 'Ei plikt er fråviken med ein grunn',
      en: 'A duty has been departed from with a reason',
    },
    needs: { action: { duty: ['open'] }, reason: 'text', by: 'text' },
  },
  'dato.avtalt': {
    title: { nb: 'En dato er avtalt', nn: 'Ein dato er avtalt', en: 'A date has been agreed' },
    needs: { hva: 'text', dag: 'day' },
  },
  'dato.holdt': {
    title: { nb: 'En avtalt dato er holdt', nn: 'Ein avtalt dato er halden', en: 'An agreed date has been kept' },
    needs: { hva: { agreed: ['open'] } },
  },
  'tvang.vedtatt': {
    title: { nb: 'Tvungent vern er vedtatt', nn: 'Tvunge vern er vedteke', en: 'Compulsory care has been decided' },
  },
  'tvang.opphevet': {
    title: { nb: 'Tvungent vern er opphevet', nn: 'Tvunge vern er oppheva', en: 'Compulsory care has been lifted' },
  },
} as const satisfies EventDefinitions
