import { table } from '../../src/engine/rule.js'
import { includes } from '../vocabulary.js'

const skadeligBrukEllerAvhengighet = includes('tilstander', 'skadelig-bruk', 'avhengighet')

/** The conditions that often follow harmful use. The guide gives them as examples; others belong here too. */
export const folgetilstander = table({
  id: 'skadereduksjon/folgetilstander',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R8.10',
      strength: 'should',
      when: skadeligBrukEllerAvhengighet,
      option: {
        nb: 'behandling av sår, nekroser og abscesser',
        nn: 'behandling av sår, nekrosar og abscessar',
        en: 'treatment of wounds, necroses and abscesses',
      },
    },
    {
      statement: 'R8.11',
      strength: 'should',
      when: skadeligBrukEllerAvhengighet,
      option: { nb: 'behandling av blodpropp', nn: 'behandling av blodpropp', en: 'treatment of blood clots' },
    },
    // Not tied to injecting now: the injuries outlast it.
    {
      statement: 'R8.12',
      strength: 'should',
      when: skadeligBrukEllerAvhengighet,
      option: {
        nb: 'behandling av skader etter injisering',
        nn: 'behandling av skadar etter injisering',
        en: 'treatment of injection injuries',
      },
    },
  ],
})
