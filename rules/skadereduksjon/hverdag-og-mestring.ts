import { table } from '../../src/engine/rule.js'
import { all, any, includes, is } from '../vocabulary.js'
import { skadereduksjonErAktuelt } from './skadereduksjon-er-aktuelt.js'

// Self-harm found today is history tomorrow: it counts whether or not an earlier history is answered.
const harSkadetSegEllerEndretRusmonster = any(
  is('selvskadingshistorie'),
  is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig'),
  is('endretRusmonster'),
)

export const hverdagOgMestring = table({
  id: 'skadereduksjon/hverdag-og-mestring',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R8.20',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'lavterskelhjelp til livskvalitet og nettverk, som værested og turgruppe',
        nn: 'lågterskelhjelp til livskvalitet og nettverk, som værestad og turgruppe',
        en: 'low-threshold help with quality of life and network, such as a drop-in centre',
      },
    },
    {
      statement: 'R8.21',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'samtaler og hjelp med samordning, individuell plan og koordinator',
        nn: 'samtalar og hjelp med samordning, individuell plan og koordinator',
        en: 'conversations and help with coordination, individual plan and coordinator',
      },
    },
    {
      statement: 'R8.22',
      strength: 'advice',
      when: is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig'),
      option: {
        nb: 'hjelp mot å skade eller ødelegge seg selv',
        nn: 'hjelp mot å skade eller øydeleggje seg sjølv',
        en: 'help against harming or destroying oneself',
      },
    },
    {
      statement: 'R8.23',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'tett oppfølging i sårbare perioder',
        nn: 'tett oppfølging i sårbare periodar',
        en: 'close follow-up in vulnerable periods',
      },
    },
    {
      statement: 'R8.31',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'mat, kondomer, tannbørster og hygieneartikler',
        nn: 'mat, kondom, tannbørstar og hygieneartiklar',
        en: 'food, condoms, toothbrushes and hygiene articles',
      },
    },
    {
      statement: 'R8.37',
      strength: 'advice',
      when: all(includes('problemomrade', 'psykisk-helse'), harSkadetSegEllerEndretRusmonster),
      option: {
        nb: 'tiltak som hindrer at den psykiske lidelsen blir verre',
        nn: 'tiltak som hindrar at den psykiske lidinga blir verre',
        en: 'measures that keep the mental disorder from worsening',
      },
    },
  ],
})
