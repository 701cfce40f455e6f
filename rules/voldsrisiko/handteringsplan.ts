import { table } from '../../src/engine/rule.js'
import { forhoyetVoldsrisiko } from './forhoyet-voldsrisiko.js'

/** What the plan holds. Elevated risk is what calls for a plan, so it is also what calls for its contents. */
export const handteringsplan = table({
  id: 'voldsrisiko/handteringsplan',
  action: 'voldsrisikohandteringsplan',
  rows: [
    {
      statement: 'R9.28',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'laget med spesialist, personen selv og eventuelt pårørende',
        nn: 'laga med spesialist, personen sjølv og eventuelt pårørande',
        en: 'made with specialists, the person and possibly next of kin',
      },
    },
    {
      statement: 'R9.29',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'konkrete tiltak som senker voldsrisikoen',
        nn: 'konkrete tiltak som senkar valdsrisikoen',
        en: 'concrete measures that lower the violence risk',
      },
    },
    {
      statement: 'R9.30',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'konkrete tiltak som begrenser følgene hvis vold skjer',
        nn: 'konkrete tiltak som avgrensar følgjene om vald skjer',
        en: 'concrete measures that limit the consequences if violence happens',
      },
    },
    {
      statement: 'R9.31',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'omfang vurdert etter sannsynlighet og mulig skade',
        nn: 'omfang vurdert etter sannsyn og mogleg skade',
        en: 'extent weighed from likelihood and potential harm',
      },
    },
    {
      statement: 'R9.32',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'lavere toleranse for usikkerhet jo større skaden kan bli',
        nn: 'lågare toleranse for uvisse jo større skaden kan bli',
        en: 'less tolerance for uncertainty the greater the potential harm',
      },
    },
    {
      statement: 'R9.33',
      strength: 'may',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'som del av krise- og mestringsplan eller behandlingsplan',
        nn: 'som del av krise- og meistringsplan eller behandlingsplan',
        en: 'as part of the crisis and coping plan or the treatment plan',
      },
    },
  ],
})
