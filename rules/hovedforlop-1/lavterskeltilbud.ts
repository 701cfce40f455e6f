import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const lavterskeltilbud = table({
  id: 'hovedforlop-1/lavterskeltilbud',
  action: 'lavterskeltilbud',
  rows: [
    {
      statement: 'R5.12',
      strength: 'should',
      when: hovedforlop(1),
      option: {
        nb: 'behandling i lavterskeltilbudet',
        nn: 'behandling i lågterskeltilbodet',
        en: 'treatment in the low-threshold service',
      },
    },
    {
      statement: 'R5.13',
      strength: 'should',
      when: hovedforlop(1),
      option: {
        nb: 'kurs i lavterskeltilbudet',
        nn: 'kurs i lågterskeltilbodet',
        en: 'courses in the low-threshold service',
      },
    },
    {
      statement: 'R5.14',
      strength: 'should',
      when: hovedforlop(1),
      option: { nb: 'råd og veiledning', nn: 'råd og rettleiing', en: 'advice and guidance' },
    },
    {
      statement: 'R5.15',
      strength: 'should',
      when: hovedforlop(1),
      option: { nb: 'annen oppfølging', nn: 'anna oppfølging', en: 'other follow-up' },
    },
    {
      statement: 'R5.36',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'kunnskapsbasert hjelp som ventes å virke, tilpasset sammen med brukeren',
        nn: 'kunnskapsbasert hjelp som er venta å verke, tilpassa saman med brukaren',
        en: 'knowledge-based help expected to work, adapted together with the user',
      },
    },
    {
      statement: 'R5.59',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'behandling i Rask psykisk helsehjelp (RPH)',
        nn: 'behandling i Rask psykisk helsehjelp (RPH)',
        en: 'prompt mental health care (Rask psykisk helsehjelp)',
      },
    },
    {
      statement: 'R5.76',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'selvhjelp, digitale verktøy, kurs og grupper sammen med individuell behandling',
        nn: 'sjølvhjelp, digitale verktøy, kurs og grupper saman med individuell behandling',
        en: 'self-help, digital tools, courses and groups combined with individual treatment',
      },
    },
  ],
})
