import { rule } from '../../src/engine/rule.js'
import { action, any } from '../vocabulary.js'
import { selvmordsrisikoAvdekket, selvskadingAvdekket } from './funn.js'

export const forebyggSelvskadingOgSelvmord = rule({
  id: 'risiko/forebygg-selvskading-og-selvmord',
  title: {
    nb: 'Hver kommunal helsetjeneste har ansvar for å forebygge, oppdage, avverge, behandle og følge opp selvskading og selvmordsforsøk',
    nn: 'Kvar kommunal helseteneste har ansvar for å førebygge, oppdage, avverje, behandle og følgje opp sjølvskading og sjølvmordsforsøk',
    en: 'Every municipal health service is responsible for preventing, detecting, averting, treating and following up self-harm and suicide attempts',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.23'],
  when: any(selvskadingAvdekket, selvmordsrisikoAvdekket),
  then: action('forebygg-selvskading-og-selvmord'),
})
