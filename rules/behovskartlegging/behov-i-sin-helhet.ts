import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/**
 * What the mapping as a whole has to show. Not options of `kartlegg-behov`: that counts as done once the level can be
 * placed, and these can still be open then.
 */
export const behovISinHelhet = table({
  id: 'behovskartlegging/behov-i-sin-helhet',
  action: 'velg-tema-for-kartlegging',
  rows: [
    {
      statement: 'R4.05',
      strength: 'should',
      when: always,
      option: { nb: 'behovene i sin helhet', nn: 'behova i sin heilskap', en: 'the needs as a whole' },
    },
    {
      statement: 'R4.06',
      strength: 'should',
      when: always,
      option: {
        nb: 'egne ressurser og mestring, like viktig som behov for tjenester',
        nn: 'eigne ressursar og meistring, like viktig som behov for tenester',
        en: 'own resources and coping, as important as the need for services',
      },
    },
    {
      statement: 'R4.07',
      strength: 'should',
      when: always,
      option: {
        nb: 'kroppslige forhold som har betydning',
        nn: 'kroppslege forhold som har noko å seie',
        en: 'somatic conditions that matter',
      },
    },
    {
      statement: 'R4.08',
      strength: 'should',
      when: always,
      option: {
        nb: 'psykososiale forhold som har betydning',
        nn: 'psykososiale forhold som har noko å seie',
        en: 'psychosocial conditions that matter',
      },
    },
    {
      statement: 'R4.12',
      strength: 'advice',
      when: always,
      option: {
        nb: 'ressurser, symptomer, plager og mulige behov, slik at riktige tiltak starter fort',
        nn: 'ressursar, symptom, plager og moglege behov, slik at rette tiltak startar fort',
        en: 'resources, symptoms, complaints and possible needs, so that the right measures start quickly',
      },
    },
    {
      statement: 'R4.69',
      strength: 'advice',
      when: always,
      option: {
        nb: 'ikke større omfang enn situasjonen krever',
        nn: 'ikkje større omfang enn situasjonen krev',
        en: 'no larger than the situation calls for',
      },
    },
  ],
})
