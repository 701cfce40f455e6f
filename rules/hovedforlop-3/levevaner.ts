import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Healthy choices. */
export const levevaner = rule({
  id: 'hovedforlop-3/levevaner',
  title: {
    nb: 'I hovedforløp 3 gis råd om sunne valg',
    nn: 'I hovudforløp 3 blir det gitt råd om sunne val',
    en: 'In hovedforløp 3 advice is given on healthy choices',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.72'],
  when: hovedforlop(3),
  then: {
    ...action('tilby-fysisk-aktivitet'),
    option: {
      nb: 'gi råd om sunne valg, gjerne via frisklivssentralen',
      nn: 'gi råd om sunne val, gjerne via frisklivssentralen',
      en: 'advise on healthy choices, preferably through the healthy life centre',
    },
  },
})
