import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Tools and methods that fit every mapping. */
export const kartleggingsverktoy = table({
  id: 'behovskartlegging/kartleggingsverktoy',
  action: 'velg-kartleggingsverktoy',
  rows: [
    // Symptom burden and diagnosing are the guide's examples, so they do not narrow it.
    {
      statement: 'R4.20',
      strength: 'advice',
      when: always,
      option: {
        nb: 'standardiserte verktøy for symptomtrykk eller diagnostikk',
        nn: 'standardiserte verktøy for symptomtrykk eller diagnostikk',
        en: 'standardised tools for symptom burden or diagnosing',
      },
    },
    {
      statement: 'R4.31',
      strength: 'advice',
      when: always,
      option: {
        nb: 'veiledning til den første samtalen (NAPHA)',
        nn: 'rettleiing til den første samtalen (NAPHA)',
        en: 'guidance for the first conversation (NAPHA)',
      },
    },
    {
      statement: 'R4.32',
      strength: 'advice',
      when: always,
      option: {
        nb: 'skåringsverktøy for psykisk helse og rus (KORUS, Helsebiblioteket, kompetansesenteret)',
        nn: 'skåringsverktøy for psykisk helse og rus (KORUS, Helsebiblioteket, kompetansesenteret)',
        en: 'scoring tools for mental health and substance use (KORUS, Helsebiblioteket, the competence service)',
      },
    },
    {
      statement: 'R4.37',
      strength: 'advice',
      when: always,
      option: {
        nb: 'metode etter den kompetansen som er tilgjengelig',
        nn: 'metode etter den kompetansen som er tilgjengeleg',
        en: 'method by the competence that is available',
      },
    },
    {
      statement: 'R4.70',
      strength: 'may',
      when: always,
      option: {
        nb: 'motiverende intervju (MI)',
        nn: 'motiverande intervju (MI)',
        en: 'motivational interviewing (MI)',
      },
    },
    {
      statement: 'R4.83',
      strength: 'advice',
      when: always,
      option: {
        nb: 'faglig og etisk ramme for testing fra International Test Commission',
        nn: 'fagleg og etisk ramme for testing frå International Test Commission',
        en: 'professional and ethical frame for testing from the International Test Commission',
      },
    },
    {
      statement: 'R4.84',
      strength: 'may',
      when: always,
      option: {
        nb: 'standard spørreskjema, som kan dempe skam og gi lik praksis',
        nn: 'standard spørjeskjema, som kan dempe skam og gi lik praksis',
        en: 'standard questionnaires, which can lessen shame and give equal practice',
      },
    },
  ],
})
