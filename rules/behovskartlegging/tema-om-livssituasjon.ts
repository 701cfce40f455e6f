import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Topics about living conditions and access to services. Open to every mapping, whatever the answers. */
export const temaOmLivssituasjon = table({
  id: 'behovskartlegging/tema-om-livssituasjon',
  action: 'velg-tema-for-kartlegging',
  rows: [
    {
      statement: 'R4.55',
      strength: 'may',
      when: always,
      option: {
        nb: 'psykososial situasjon, livskvalitet og levekår',
        nn: 'psykososial situasjon, livskvalitet og levekår',
        en: 'psychosocial situation, quality of life and living conditions',
      },
    },
    {
      statement: 'R4.56',
      strength: 'may',
      when: always,
      option: { nb: 'økonomi', nn: 'økonomi', en: 'personal economy' },
    },
    {
      statement: 'R4.57',
      strength: 'may',
      when: always,
      option: { nb: 'utdanning og arbeid', nn: 'utdanning og arbeid', en: 'education and work' },
    },
    {
      statement: 'R4.58',
      strength: 'may',
      when: always,
      option: { nb: 'bosituasjon', nn: 'busituasjon', en: 'housing situation' },
    },
    {
      statement: 'R4.61',
      strength: 'may',
      when: always,
      option: {
        nb: 'evnen til å forstå og bruke helseinformasjon',
        nn: 'evna til å forstå og bruke helseinformasjon',
        en: 'ability to understand and use health information',
      },
    },
    {
      statement: 'R4.62',
      strength: 'may',
      when: always,
      option: {
        nb: 'digitale ferdigheter og utstyr',
        nn: 'digitale ferdigheiter og utstyr',
        en: 'digital skills and equipment',
      },
    },
  ],
})
