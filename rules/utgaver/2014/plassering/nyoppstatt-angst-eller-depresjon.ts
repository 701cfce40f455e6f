import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'
import { verkenAlvorligEllerLangvarig } from './mild-og-kortvarig.js'

/** The only place where the quoted text names the moderate degree. Sleep problems and stress came in 2025. */
export const nyAngstEllerDepresjon = all(is('nyoppstatt'), includes('tilstander', 'angst', 'depresjon'))

export const nyoppstattAngstEllerDepresjon = rule({
  id: 'utgaver/2014/plassering/nyoppstatt-angst-eller-depresjon',
  title: {
    nb: 'Nyoppstått angst eller depresjon, mild til moderat og ventet å gå over, hører til hovedforløp 1',
    nn: 'Nyoppstått angst eller depresjon, mild til moderat og venta å gå over, høyrer til hovudforløp 1',
    en: 'New anxiety or depression, mild to moderate and expected to be short-lived, belongs in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S1.02'],
  when: all(nyAngstEllerDepresjon, verkenAlvorligEllerLangvarig),
  then: { place: [1] },
})
