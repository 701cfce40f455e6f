import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Topics about the person's own story, network and strains. Open to every mapping, whatever the answers. */
export const temaOmPersonen = table({
  id: 'behovskartlegging/tema-om-personen',
  action: 'velg-tema-for-kartlegging',
  rows: [
    {
      statement: 'R4.39',
      strength: 'may',
      when: always,
      option: {
        nb: 'egen forståelse, behov, ønsker og prioritering',
        nn: 'eiga forståing, behov, ønske og prioritering',
        en: 'own understanding, needs, wishes and priorities',
      },
    },
    {
      statement: 'R4.40',
      strength: 'may',
      when: always,
      option: {
        nb: 'forhistorie og hva som har hjulpet før',
        nn: 'forhistorie og kva som har hjelpt før',
        en: 'history and what has helped before',
      },
    },
    {
      statement: 'R4.41',
      strength: 'may',
      when: always,
      option: { nb: 'styrker og interesser', nn: 'styrker og interesser', en: 'strengths and interests' },
    },
    {
      statement: 'R4.42',
      strength: 'may',
      when: always,
      option: { nb: 'pårørende og nettverk', nn: 'pårørande og nettverk', en: 'next of kin and network' },
    },
    {
      statement: 'R4.47',
      strength: 'may',
      when: always,
      option: {
        nb: 'belastninger fra oppveksten',
        nn: 'belastningar frå oppveksten',
        en: 'strains from the upbringing',
      },
    },
    {
      statement: 'R4.48',
      strength: 'may',
      when: always,
      option: {
        nb: 'erfaringer med vold, overgrep eller annet som kan traumatisere',
        nn: 'erfaringar med vald, overgrep eller anna som kan traumatisere',
        en: 'experience of violence, abuse or other potentially traumatic events',
      },
    },
    {
      statement: 'R4.50',
      strength: 'may',
      when: always,
      option: {
        nb: 'barn, søsken eller andre nære som trenger oppfølging',
        nn: 'barn, sysken eller andre nære som treng oppfølging',
        en: 'children, siblings or others close who need follow-up',
      },
    },
  ],
})
