import type { Text } from '../../src/guideline/text.js'
import type { GraphWords } from '../../src/pathway/diagram/graph.js'
import type { Vilkar } from '../steg/vilkar.js'

/** The parts of a pathway that go on side by side. */
const regions: { readonly [path: string]: Text } = {
  forlop: { nb: 'Forløpet', nn: 'Forløpet', en: 'The course' },
  risiko: { nb: 'Risiko', nn: 'Risiko', en: 'Risk' },
  spesialist: { nb: 'Spesialisthelsetjenesten', nn: 'Spesialisthelsetenesta', en: 'Specialist services' },
  koordinering: { nb: 'Koordinering', nn: 'Koordinering', en: 'Coordination' },
  'koordinering.koordinator': { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  'koordinering.individuellPlan': { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  'koordinering.ansvarsgruppe': { nb: 'Ansvarsgruppe', nn: 'Ansvarsgruppe', en: 'Responsibility group' },
  'koordinering.kriseplan': {
    nb: 'Krise- og mestringsplan',
    nn: 'Krise- og meistringsplan',
    en: 'Crisis and coping plan',
  },
}

/** The conditions of the machines, told as what must hold. */
const guards: { readonly [V in Vilkar]: Text } = {
  pliktenErApen: { nb: 'plikten er åpen', nn: 'plikta er open', en: 'the duty is open' },
  ingenApnePlikter: { nb: 'ingen plikt står åpen', nn: 'inga plikt står open', en: 'no duty is open' },
  tiltaketErNytt: { nb: 'tiltaket er nytt', nn: 'tiltaket er nytt', en: 'the measure is new' },
  tiltaketErAvtalt: { nb: 'tiltaket er avtalt', nn: 'tiltaket er avtalt', en: 'the measure is agreed' },
  tiltaketPagar: { nb: 'tiltaket pågår', nn: 'tiltaket går føre seg', en: 'the measure is running' },
  tiltaketErPauset: { nb: 'tiltaket er pauset', nn: 'tiltaket er i pause', en: 'the measure is paused' },
  tiltaketErIkkeAvsluttet: {
    nb: 'tiltaket er ikke avsluttet',
    nn: 'tiltaket er ikkje avslutta',
    en: 'the measure has not ended',
  },
  harAvtaltTiltak: {
    nb: 'minst ett tiltak er avtalt',
    nn: 'minst eitt tiltak er avtalt',
    en: 'at least one measure is agreed',
  },
  utfallAvslutt: { nb: 'utfall: avslutte', nn: 'utfall: avslutte', en: 'outcome: close' },
  utfallUtvidet: { nb: 'utfall: utrede mer', nn: 'utfall: greie ut meir', en: 'outcome: assess further' },
  inngangBehandling: {
    nb: 'retten gjelder behandling',
    nn: 'retten gjeld behandling',
    en: 'the right concerns treatment',
  },
  epikriseErSendt: { nb: 'epikrisen er sendt', nn: 'epikrisa er send', en: 'the discharge summary has been sent' },
  kanAvslutte: {
    nb: 'epikrisen er sendt, og ingen plikt står åpen',
    nn: 'epikrisa er send, og inga plikt står open',
    en: 'the discharge summary has been sent, and no duty is open',
  },
}

/** What the drawings say that the machines themselves do not. */
export const ord: GraphWords = { regions, guards }
