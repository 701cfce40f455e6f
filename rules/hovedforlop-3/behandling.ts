import { table } from '../../src/engine/rule.js'
import { all, any, hovedforlop, includes } from '../vocabulary.js'

// The guide calls concurrent problems in hovedforlop 3 ROP, so the two areas are enough without a named disorder.
const psykiskLidelse = any(
  includes('problemomrade', 'psykisk-helse'),
  includes(
    'tilstander',
    'angst',
    'depresjon',
    'forlenget-sorgforstyrrelse',
    'bipolar-lidelse',
    'psykose-god-prognose',
    'psykoselidelse',
    'personlighetsforstyrrelse',
    'spiseforstyrrelse',
    'tvangslidelse',
  ),
)
const ruslidelse = any(includes('problemomrade', 'rusmidler'), includes('tilstander', 'skadelig-bruk', 'avhengighet'))

/** Treatment that the guide names for hovedforlop 3. */
export const behandling = table({
  id: 'hovedforlop-3/behandling',
  action: 'tilby-samtale-og-behandling',
  rows: [
    {
      statement: 'R7.67',
      strength: 'advice',
      when: all(hovedforlop(3), psykiskLidelse, ruslidelse),
      option: {
        nb: 'integrert behandling (IDDT) av samtidig psykisk lidelse og ruslidelse',
        nn: 'integrert behandling (IDDT) av samtidig psykisk liding og rusliding',
        en: 'integrated treatment (IDDT) of concurrent mental and substance use disorder',
      },
    },
    {
      statement: 'R7.71',
      strength: 'advice',
      when: hovedforlop(3),
      option: { nb: 'musikkterapi', nn: 'musikkterapi', en: 'music therapy' },
    },
  ],
})
