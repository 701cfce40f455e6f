import { table } from '../../src/engine/rule.js'
import { all, any, atMost, hovedforlop, includes, is } from '../vocabulary.js'

// Hovedforlop 3 is severe already: the area, or one of the mental disorders that the guide names for it, is enough.
const psykiskLidelse = any(
  includes('problemomrade', 'psykisk-helse'),
  includes(
    'tilstander',
    'bipolar-lidelse',
    'depresjon',
    'psykoselidelse',
    'personlighetsforstyrrelse',
    'spiseforstyrrelse',
  ),
)

/** Outreach teams. The guide says "up to 25": 25 is read as included (G26). */
export const oppsokendeHjelp = table({
  id: 'hovedforlop-3/oppsokende-hjelp',
  action: 'tilby-oppsokende-hjelp',
  rows: [
    {
      statement: 'R7.32',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'oppsøkende behandlingsteam (ACT, FACT)',
        nn: 'oppsøkjande behandlingsteam (ACT, FACT)',
        en: 'outreach treatment teams (ACT, FACT)',
      },
    },
    {
      statement: 'R7.33',
      strength: 'should',
      when: all(hovedforlop(3), atMost('alder', 25)),
      option: { nb: 'FACT ung', nn: 'FACT ung', en: 'FACT ung (FACT for young people)' },
    },
    {
      statement: 'R7.45',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'oppsøkende tiltak for livskvalitet, mestring, fungering og rusmestring',
        nn: 'oppsøkjande tiltak for livskvalitet, meistring, fungering og rusmeistring',
        en: 'outreach for quality of life, coping, functioning and control of substance use',
      },
    },
    {
      statement: 'R7.63',
      strength: 'advice',
      when: all(hovedforlop(3), psykiskLidelse),
      option: {
        nb: 'samlet hjelp fra ACT- eller FACT-team ved alvorlig psykisk lidelse',
        nn: 'samla hjelp frå ACT- eller FACT-team ved alvorleg psykisk liding',
        en: 'joined-up help from an ACT or FACT team in severe mental disorder',
      },
    },
    {
      statement: 'R7.64',
      strength: 'advice',
      when: all(hovedforlop(3), atMost('alder', 25), is('storeOgSammensatteBehov')),
      option: {
        nb: 'langvarig samlet behandling fra FACT ung ved store behov',
        nn: 'langvarig samla behandling frå FACT ung ved store behov',
        en: 'lasting joined-up treatment from FACT ung when needs are large',
      },
    },
  ],
})
