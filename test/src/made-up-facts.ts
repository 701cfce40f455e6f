import type { Text } from '../../src/guideline/text.js'
import { oneOf, someOf, wholeNumber, yesNo, type Facts } from '../../src/kartlegging/fact.js'

/** The same word in every language: what is made up needs no translation. */
export const word = (text: string): Text => ({ nb: text, nn: text, en: text })

const common = (label: string) => ({ topic: 'prove', label: word(label), help: word(label), statements: [] })

/** One fact of each kind and a few more, small enough to try every way of filling them in. */
export const madeUpFacts = {
  ny: yesNo(common('ny')),
  sta: yesNo(common('sta')),
  grad: oneOf({ ...common('grad'), values: { lett: word('lett'), middels: word('middels'), tung: word('tung') } }),
  fare: oneOf({
    ...common('fare'),
    safetyCritical: true,
    values: { nei: word('nei'), funn: word('funn') },
    none: 'nei',
  }),
  plager: someOf({ ...common('plager'), values: { uro: word('uro'), sorg: word('sorg') } }),
  uker: wholeNumber({ ...common('uker'), unit: 'uker', min: 0, max: 5 }),
} as const satisfies Facts
