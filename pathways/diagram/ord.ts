import type { Text } from '../../src/guideline/text.js'
import type { GraphWords } from '../../src/pathway/diagram/graph.js'
import { forHvertSteg } from '../steg/pakkeforlop/avbruddssteg.js'
import type { Vilkar } from '../steg/vilkar.js'

/** The conditions of the machines, told as what must hold. */
const guards: { readonly [V in Vilkar]: Text } = {
  pliktenErApen: { nb: 'plikten er åpen', nn: 'plikta er open', en: 'the duty is open' },
  ingenApnePlikter: { nb: 'ingen plikt står åpen', nn: 'inga plikt står open', en: 'no duty is open' },
  datoErAvtalt: { nb: 'datoen er avtalt', nn: 'datoen er avtalt', en: 'the date is agreed' },
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
  utenTvang: { nb: 'uten tvungent vern', nn: 'utan tvunge vern', en: 'not under compulsory care' },
  underTvang: { nb: 'under tvungent vern', nn: 'under tvunge vern', en: 'under compulsory care' },
  utfallTrappOpp: { nb: 'utfall: trappe opp', nn: 'utfall: trappe opp', en: 'outcome: step up' },
  utfallTrappNed: { nb: 'utfall: trappe ned', nn: 'utfall: trappe ned', en: 'outcome: step down' },
  utfallAvslutt: { nb: 'utfall: avslutte', nn: 'utfall: avslutte', en: 'outcome: close' },
  utfallUtvidet: { nb: 'utfall: utrede mer', nn: 'utfall: greie ut meir', en: 'outcome: assess further' },
  inngangBehandling: {
    nb: 'retten gjelder behandling',
    nn: 'retten gjeld behandling',
    en: 'the right concerns treatment',
  },
  kommunenFolgerOpp: {
    nb: 'alt er på plass, og kommunen følger opp',
    nn: 'alt er på plass, og kommunen følgjer opp',
    en: 'all is in place, and the municipality follows up',
  },
  kanAvslutte: {
    nb: 'samtale, epikrise og beskjed til kommunen er på plass, og ingen plikt står åpen',
    nn: 'samtale, epikrise og beskjed til kommunen er på plass, og inga plikt står open',
    en: 'meeting, discharge summary and word to the municipality are in place, and no duty is open',
  },
  kanAvslutteEtterAvbrudd: {
    nb: 'epikrisen er sendt, og ingen plikt står åpen',
    nn: 'epikrisa er send, og inga plikt står open',
    en: 'the discharge summary has been sent, and no duty is open',
  },
  alvorlighetErVurdert: {
    nb: 'alvorlighetsgraden er vurdert',
    nn: 'alvorsgraden er vurdert',
    en: 'how serious it is has been assessed',
  },
  mistankeErAvkreftet: {
    nb: 'mistanken er avkreftet',
    nn: 'mistanken er avkrefta',
    en: 'the suspicion has been ruled out',
  },
  avrusningPagar: { nb: 'avrusning pågår', nn: 'avrusing går føre seg', en: 'detoxification is going on' },
  avrusningPagarIkke: {
    nb: 'avrusning pågår ikke',
    nn: 'avrusing går ikkje føre seg',
    en: 'no detoxification is going on',
  },
  innenApenRetur: { nb: 'innen 48 timer', nn: 'innan 48 timar', en: 'within 48 hours' },
  ...forHvertSteg('bleAvbruttVed', () => ({
    nb: 'det ble avbrutt her',
    nn: 'det vart avbrote her',
    en: 'it was broken off here',
  })),
}

/** What the drawings say that the machines themselves do not. */
export const ord: GraphWords = { guards }
