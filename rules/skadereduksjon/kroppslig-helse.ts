import { table } from '../../src/engine/rule.js'
import { all, any, includes, is } from '../vocabulary.js'
import { skadereduksjonErAktuelt } from './skadereduksjon-er-aktuelt.js'

// alvorlighet tells of the worst problem only: with both problem areas the severe one can be either, so it counts.
const alvorligLidelseEllerAvhengighet = any(
  all(includes('problemomrade', 'psykisk-helse'), is('alvorlighet', 'alvorlig')),
  includes('tilstander', 'avhengighet'),
)

export const kroppsligHelse = table({
  id: 'skadereduksjon/kroppslig-helse',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R8.24',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'aktiv oppfølging av kroppslig helse, for eksempel gatenær helsehjelp',
        nn: 'aktiv oppfølging av kroppsleg helse, til dømes gatenær helsehjelp',
        en: 'active follow-up of physical health, such as street-level health services',
      },
    },
    {
      statement: 'R8.26',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'jevnlig sjekk av hjerte og kar hos fastlege eller spesialist',
        nn: 'jamleg sjekk av hjarte og kar hos fastlege eller spesialist',
        en: 'regular checks of heart and blood vessels with GP or specialist',
      },
    },
    {
      statement: 'R8.27',
      strength: 'advice',
      when: is('royker'),
      option: {
        nb: 'tilpasset hjelp til røykeslutt',
        nn: 'tilpassa hjelp til røykjeslutt',
        en: 'adapted help to stop smoking',
      },
    },
    {
      statement: 'R8.28',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: { nb: 'jevnlig sjekk for diabetes', nn: 'jamleg sjekk for diabetes', en: 'regular checks for diabetes' },
    },
    {
      statement: 'R8.29',
      strength: 'advice',
      when: skadereduksjonErAktuelt,
      option: {
        nb: 'rutinesjekk av andre sykdommer som er vanlige i gruppen',
        nn: 'rutinesjekk av andre sjukdommar som er vanlege i gruppa',
        en: 'routine checks for other illnesses common in the group',
      },
    },
    {
      statement: 'R8.32',
      strength: 'advice',
      when: alvorligLidelseEllerAvhengighet,
      option: {
        nb: 'tilrettelagt behandling av kroppslig sykdom',
        nn: 'tilrettelagd behandling av kroppsleg sjukdom',
        en: 'adapted treatment of physical illness',
      },
    },
    {
      statement: 'R8.33',
      strength: 'advice',
      when: alvorligLidelseEllerAvhengighet,
      option: {
        nb: 'oppsøkende skadereduserende helsehjelp',
        nn: 'oppsøkjande skadereduserande helsehjelp',
        en: 'outreach harm-reducing health care',
      },
    },
    {
      statement: 'R8.34',
      strength: 'advice',
      when: alvorligLidelseEllerAvhengighet,
      option: {
        nb: 'støtte til at personen selv kan ta vare på helsen',
        nn: 'støtte til at personen sjølv kan ta vare på helsa',
        en: "support for looking after one's own health",
      },
    },
  ],
})
