import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

/**
 * Prevention and harm reduction. Housing, economy, social support and acute beds, named in the same list, have their
 * own actions.
 */
export const skadereduksjon = table({
  id: 'hovedforlop-3/skadereduksjon',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R7.47',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'tiltak som bedrer psykososiale forhold, kropp og livsstil',
        nn: 'tiltak som betrar psykososiale forhold, kropp og livsstil',
        en: 'measures that improve psychosocial conditions, body and lifestyle',
      },
    },
    {
      statement: 'R7.49',
      strength: 'may',
      when: hovedforlop(3),
      option: {
        nb: 'tett oppfølging så liv og rus mestres bedre',
        nn: 'tett oppfølging så liv og rus blir meistra betre',
        en: 'close follow-up for better coping with life and substance use',
      },
    },
    {
      statement: 'R7.53',
      strength: 'may',
      when: hovedforlop(3),
      option: {
        nb: 'medisinsk hjelp mot skade og følgetilstander',
        nn: 'medisinsk hjelp mot skade og følgjetilstandar',
        en: 'medical help against harm and secondary conditions',
      },
    },
  ],
})
