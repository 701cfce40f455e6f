import { rule } from '../../src/engine/rule.js'
import { action, all, any, hovedforlop, is } from '../vocabulary.js'

export const forverringIHovedforlop1 = rule({
  id: 'henvisning/forverring-i-hovedforlop-1',
  title: {
    nb: 'Blir det verre eller mer langvarig i hovedforløp 1, og kommunen ikke strekker til, kontaktes spesialisthelsetjenesten',
    nn: 'Blir det verre eller meir langvarig i hovudforløp 1, og kommunen ikkje strekk til, blir spesialisthelsetenesta kontakta',
    en: 'When things get worse or last longer in hovedforløp 1 and the municipality falls short, specialist services are contacted',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R5.46'],
  gaps: ['G23'],
  when: all(
    hovedforlop(1),
    any(is('vedvarerEllerForverres'), is('forventetMerAlvorlig')),
    is('kommunenManglerKompetanse'),
  ),
  then: action('kontakt-spesialist-forverring'),
})
