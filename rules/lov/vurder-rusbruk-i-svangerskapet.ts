import { rule } from '../../src/engine/rule.js'
import { rusbruk } from '../rusbruk.js'
import { action, all, any, includes, is } from '../vocabulary.js'

/**
 * The first paragraph of the section: be alert to what calls for municipal measures. The duty to inform is a rule of
 * its own, with the condition of the second paragraph: substance use in pregnancy is not enough to report somebody.
 */
export const vurderRusbrukISvangerskapet = rule({
  id: 'lov/vurder-rusbruk-i-svangerskapet',
  title: {
    nb: 'Bruker en gravid rusmidler, vær oppmerksom på om skade på barnet er overveiende sannsynlig',
    nn: 'Bruker ein gravid rusmiddel, ver merksam på om skade på barnet er overvegande sannsynleg',
    en: 'When somebody pregnant uses substances, be alert to whether harm to the child is most likely',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-32'],
  when: all(is('gravid'), any(rusbruk, includes('tilstander', 'rusutlost-psykose'))),
  then: action('vurder-rusbruk-i-svangerskapet'),
})
