import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'
import { forhoyetVoldsrisiko } from './forhoyet-voldsrisiko.js'

export const tiltak = table({
  id: 'voldsrisiko/tiltak',
  action: 'handter-voldsrisiko',
  rows: [
    {
      statement: 'R9.25',
      strength: 'may',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'informasjon og utstyr som gjør tiltakene mulige',
        nn: 'informasjon og utstyr som gjer tiltaka moglege',
        en: 'information and equipment that make the measures workable',
      },
    },
    {
      statement: 'R9.34',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'relasjon og tiltak som skaper trygghet',
        nn: 'relasjon og tiltak som skaper tryggleik',
        en: 'relationship and measures that create safety',
      },
    },
    // The guide sets no condition here, but lets no help put staff in danger (R9.48).
    {
      statement: 'R9.35',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'hjemmebesøk i trygge rammer',
        nn: 'heimebesøk i trygge rammer',
        en: 'home visits in a safe setting',
      },
    },
    {
      statement: 'R9.36',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'tettere oppfølging med flere ansatte til stede',
        nn: 'tettare oppfølging med fleire tilsette til stades',
        en: 'closer follow-up with several staff present',
      },
    },
    {
      statement: 'R9.37',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'metoder for å forebygge og håndtere vold og trusler',
        nn: 'metodar for å førebyggje og handtere vald og truslar',
        en: 'methods for preventing and handling violence and threats',
      },
    },
    {
      statement: 'R9.38',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'lokaler lagt til rette så skaden blir mindre',
        nn: 'lokale lagde til rette så skaden blir mindre',
        en: 'premises arranged so that less harm can be done',
      },
    },
    // The guide only says that danger can limit the offer. The right to help stands (R9.43).
    {
      statement: 'R9.44',
      strength: 'may',
      basis: 'derived',
      gaps: ['G14'],
      when: is('voldsrisiko', 'akutt-fare'),
      option: {
        nb: 'avklaring av hva som er mulig å tilby ved umiddelbar fare',
        nn: 'avklaring av kva det er mogleg å tilby ved umiddelbar fare',
        en: 'clarifying what can be offered in imminent danger',
      },
    },
  ],
})
