import { table } from '../../src/engine/rule.js'
import { forhoyetVoldsrisiko } from './forhoyet-voldsrisiko.js'

/** What specialist services do; the municipality can only ask for it. */
export const tiltakHosSpesialist = table({
  id: 'voldsrisiko/tiltak-hos-spesialist',
  action: 'handter-voldsrisiko',
  rows: [
    {
      statement: 'R9.39',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'utsatt utskriving, som spesialisthelsetjenesten avgjør',
        nn: 'utsett utskriving, som spesialisthelsetenesta avgjer',
        en: 'postponed discharge, which specialist services decide',
      },
    },
    {
      statement: 'R9.40',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'ingen permisjon, som spesialisthelsetjenesten avgjør',
        nn: 'ingen permisjon, som spesialisthelsetenesta avgjer',
        en: 'no leave, which specialist services decide',
      },
    },
  ],
})
