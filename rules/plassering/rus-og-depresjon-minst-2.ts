import { rule } from '../../src/engine/rule.js'
import { rusOgTilbakevendendeDepresjon } from './rus-og-tilbakevendende-depresjon.js'

export const rusOgDepresjonMinst2 = rule({
  id: 'plassering/rus-og-depresjon-minst-2',
  title: {
    nb: 'Rusmiddelbruk med tilbakevendende depresjoner hører ikke til hovedforløp 1, heller ikke når funksjonsfallet er stort',
    nn: 'Rusmiddelbruk med tilbakevendande depresjonar høyrer ikkje til hovudforløp 1, heller ikkje når funksjonsfallet er stort',
    en: 'Substance use with recurrent depression does not belong in hovedforløp 1, nor when the loss of function is large',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['R6.13'],
  gaps: ['G20'],
  when: rusOgTilbakevendendeDepresjon,
  then: { lowest: 2 },
})
