import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

export const voldsutsatte = table({
  id: 'voldsrisiko/voldsutsatte',
  action: 'vern-mot-vold',
  rows: [
    {
      statement: 'R9.27',
      strength: 'advice',
      when: is('utsattForVold'),
      option: {
        nb: 'TryggEst for vern mot vold og håndtering av overgrep',
        nn: 'TryggEst for vern mot vald og handtering av overgrep',
        en: 'TryggEst for protection from violence and handling of abuse',
      },
    },
  ],
})
