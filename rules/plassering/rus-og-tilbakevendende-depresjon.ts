import { rule } from '../../src/engine/rule.js'
import { rusbruk } from '../rusbruk.js'
import { all, any, includes, is } from '../vocabulary.js'

/**
 * Substance or medicine use together with recurrent depression. R6.13 speaks of use, not of a problem, so use of any
 * kind is enough, and use that nobody has asked about keeps the level open. Use of medicines in general has no fact:
 * it counts here where it is told as a substance use problem or as a condition. `sterkeSmertestillende` asks about
 * overdose risk, and a prescribed painkiller alone places nobody.
 */
export const rusOgTilbakevendendeDepresjon = all(includes('tilstander', 'depresjon'), is('tilbakevendende'), rusbruk)

export const rusOgDepresjon = rule({
  id: 'plassering/rus-og-tilbakevendende-depresjon',
  title: {
    nb: 'Rusmiddelbruk med tilbakevendende depresjoner uten stort funksjonsfall kan høre til hovedforløp 2',
    nn: 'Rusmiddelbruk med tilbakevendande depresjonar utan stort funksjonsfall kan høyre til hovudforløp 2',
    en: 'Substance use with recurrent depression without a large loss of function can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R6.13'],
  when: all(
    rusOgTilbakevendendeDepresjon,
    is('funksjonsfall', 'ingen', 'noe'),
    any(is('alvorlighet', 'mild', 'moderat'), is('varighet', 'kortvarig')),
  ),
  then: { place: [2] },
})
