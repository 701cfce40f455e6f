import type { Text } from '../../guideline/text.js'

/** A reason for not following a suggestion, as HL7 codes it: its group, its published display, and our words for it. */
export interface NonAdherenceReason {
  /** The group it belongs to; a group can be given as the reason itself. */
  readonly group: string
  readonly display: string
  readonly text: Text
}

/**
 * HL7's reasons for not following a suggestion (CDS Hooks 3.0, `non-adherence-reason-codes`): six groups with their
 * reasons. The displays are HL7's; the texts for people are ours.
 */
export const nonAdherenceReasons = {
  'cds-not-applicable': {
    group: 'cds-not-applicable',
    display: 'PC CDS does not apply to patient',
    text: {
      nb: 'Forslaget gjelder ikke denne personen',
      nn: 'Forslaget gjeld ikkje denne personen',
      en: 'The suggestion does not concern this person',
    },
  },
  'patient-ineligible': {
    group: 'cds-not-applicable',
    display: 'Patient does not meet eligibility for recommended action',
    text: {
      nb: 'Personen oppfyller ikke vilkårene for det foreslåtte',
      nn: 'Personen oppfyller ikkje vilkåra for det foreslåtte',
      en: 'The person does not meet the criteria for what is suggested',
    },
  },
  'indication-order-exists': {
    group: 'cds-not-applicable',
    display: 'Patient has indication/order for intended action',
    text: {
      nb: 'Det er bestilt eller begrunnet i journalen fra før',
      nn: 'Det er tinga eller grunngitt i journalen frå før',
      en: 'It is ordered or justified in the record already',
    },
  },
  'action-completed': {
    group: 'cds-not-applicable',
    display: 'Recommended action was already completed',
    text: { nb: 'Det er allerede gjort', nn: 'Det er allereie gjort', en: 'It has been done already' },
  },
  'action-unsuccessful': {
    group: 'cds-not-applicable',
    display: 'Recommended action was previously unsuccessful',
    text: {
      nb: 'Det er prøvd før uten å hjelpe',
      nn: 'Det er prøvd før utan å hjelpe',
      en: 'It has been tried before without success',
    },
  },
  'action-performed-no-adverse-effect': {
    group: 'cds-not-applicable',
    display: 'Intended action was performed previously without adverse effect',
    text: {
      nb: 'Det som er planlagt, er gjort før uten skade',
      nn: 'Det som er planlagt, er gjort før utan skade',
      en: 'What is planned has been done before without harm',
    },
  },
  'action-not-priority': {
    group: 'cds-not-applicable',
    display: 'Recommended action is not relevant or a priority in current state of health',
    text: {
      nb: 'Annet haster mer slik helsen er nå',
      nn: 'Anna hastar meir slik helsa er no',
      en: 'Other things are more pressing in the present state of health',
    },
  },
  'cds-suboptimal-context': {
    group: 'cds-suboptimal-context',
    display: 'PC CDS delivered in suboptimal context',
    text: {
      nb: 'Forslaget kom på feil tid eller sted',
      nn: 'Forslaget kom til feil tid eller stad',
      en: 'The suggestion came at the wrong time or place',
    },
  },
  'limited-time': {
    group: 'cds-suboptimal-context',
    display: 'Could not address recommended action due to limited time',
    text: { nb: 'Ikke tid nå', nn: 'Ikkje tid no', en: 'No time now' },
  },
  'wrong-time-workflow': {
    group: 'cds-suboptimal-context',
    display: 'PC CDS delivered at wrong time in workflow or patient lifecycle',
    text: {
      nb: 'Feil tidspunkt i arbeidet eller forløpet',
      nn: 'Feil tidspunkt i arbeidet eller forløpet',
      en: 'Wrong moment in the work or the course',
    },
  },
  'inappropriate-recipient': {
    group: 'cds-suboptimal-context',
    display: 'PC CDS delivered to inappropriate recipient/role',
    text: { nb: 'En annen har ansvaret', nn: 'Ein annan har ansvaret', en: 'Somebody else is responsible' },
  },
  'need-more-info': {
    group: 'cds-suboptimal-context',
    display: 'Could not address recommended action due to need for more information/pending results/pending consult',
    text: {
      nb: 'Venter på flere opplysninger, svar eller råd',
      nn: 'Ventar på fleire opplysningar, svar eller råd',
      en: 'Waiting for more information, results or advice',
    },
  },
  'recipient-disagrees-evidence': {
    group: 'recipient-disagrees-evidence',
    display: 'Recipient disagrees with recommendation because of issues with the evidence',
    text: {
      nb: 'Uenig i det faglige grunnlaget',
      nn: 'Usamd i det faglege grunnlaget',
      en: 'Disagrees with the evidence',
    },
  },
  'does-not-align-latest-evidence': {
    group: 'recipient-disagrees-evidence',
    display: 'Recommended action does not align with the latest evidence',
    text: {
      nb: 'Nyere kunnskap peker en annen vei',
      nn: 'Nyare kunnskap peikar ein annan veg',
      en: 'Newer evidence points another way',
    },
  },
  'expert-contradicts': {
    group: 'recipient-disagrees-evidence',
    display: 'Advice from expert contradicts the recommended action',
    text: {
      nb: 'Råd fra spesialist går imot forslaget',
      nn: 'Råd frå spesialist går imot forslaget',
      en: 'Advice from a specialist goes against the suggestion',
    },
  },
  'policy-contradicts': {
    group: 'recipient-disagrees-evidence',
    display: 'Institutional policy/guideline contradicts the recommended action',
    text: {
      nb: 'Rutiner på stedet går imot forslaget',
      nn: 'Rutinar på staden går imot forslaget',
      en: 'Local policy goes against the suggestion',
    },
  },
  'recipient-does-not-trust': {
    group: 'recipient-disagrees-evidence',
    display: 'Recipient does not agree with or trust the recommended action',
    text: {
      nb: 'Er ikke enig i eller stoler ikke på forslaget',
      nn: 'Er ikkje samd i eller stolar ikkje på forslaget',
      en: 'Does not agree with or trust the suggestion',
    },
  },
  'recipient-concerns-outcomes': {
    group: 'recipient-concerns-outcomes',
    display: 'Recipient has concerns regarding potential health outcomes',
    text: {
      nb: 'Bekymret for hvordan det vil gå',
      nn: 'Uroa for korleis det vil gå',
      en: 'Concerned about the outcome',
    },
  },
  'risk-benefit-ratio': {
    group: 'recipient-concerns-outcomes',
    display: 'Recipient assessment of risk/benefit ratio',
    text: {
      nb: 'Ulempene veier tyngre enn nytten',
      nn: 'Ulempene veg tyngre enn nytta',
      en: 'The risks outweigh the benefit',
    },
  },
  'mitigate-risk-negative-outcome': {
    group: 'recipient-concerns-outcomes',
    display: 'Action taken to mitigate risk of negative outcome',
    text: {
      nb: 'Noe annet er gjort for å hindre skade',
      nn: 'Noko anna er gjort for å hindre skade',
      en: 'Something else is done to prevent harm',
    },
  },
  'likely-negative-health-outcomes': {
    group: 'recipient-concerns-outcomes',
    display: 'Recommended action likely to have negative health outcomes',
    text: {
      nb: 'Vil trolig gjøre helsen verre',
      nn: 'Vil truleg gjere helsa verre',
      en: 'Likely to make health worse',
    },
  },
  'patient-contraindication': {
    group: 'recipient-concerns-outcomes',
    display: 'Patient has contraindication to recommended action',
    text: {
      nb: 'Noe ved personen taler imot det',
      nn: 'Noko ved personen talar imot det',
      en: 'Something about the person speaks against it',
    },
  },
  'does-not-align-preferences': {
    group: 'does-not-align-preferences',
    display: 'Recommendation does not align with patient preferences or values',
    text: {
      nb: 'Stemmer ikke med det personen ønsker',
      nn: 'Stemmer ikkje med det personen ønskjer',
      en: 'Not what the person wants',
    },
  },
  'patient-fears-discomfort': {
    group: 'does-not-align-preferences',
    display: 'Patient fears discomfort from complying with recommended action',
    text: {
      nb: 'Personen gruer seg for ubehag',
      nn: 'Personen gruar seg for ubehag',
      en: 'The person fears discomfort',
    },
  },
  'patient-does-not-want-change': {
    group: 'does-not-align-preferences',
    display: 'Patient does not want to change behavior or believes the change is unnecessary',
    text: {
      nb: 'Personen vil ikke endre noe eller ser ikke behovet',
      nn: 'Personen vil ikkje endre noko eller ser ikkje behovet',
      en: 'The person does not want a change or sees no need',
    },
  },
  'cultural-religious-reason': {
    group: 'does-not-align-preferences',
    display: 'Patient has a cultural or religious reason for not following recommended action',
    text: {
      nb: 'Kulturell eller religiøs grunn',
      nn: 'Kulturell eller religiøs grunn',
      en: 'A cultural or religious reason',
    },
  },
  'prefers-alternative': {
    group: 'does-not-align-preferences',
    display: 'Patient prefers an alternative approach or treatment',
    text: {
      nb: 'Personen vil heller ha noe annet',
      nn: 'Personen vil heller ha noko anna',
      en: 'The person prefers something else',
    },
  },
  'patient-refuses': {
    group: 'does-not-align-preferences',
    display: 'Patient refuses/declines (no context given)*',
    text: {
      nb: 'Personen takker nei, uten nærmere grunn',
      nn: 'Personen takkar nei, utan nærare grunn',
      en: 'The person declines, no reason given',
    },
  },
  'not-convenient-feasible': {
    group: 'not-convenient-feasible',
    display: 'Recommendation is not convenient or feasible',
    text: { nb: 'Lar seg ikke gjennomføre', nn: 'Lèt seg ikkje gjennomføre', en: 'Not feasible' },
  },
  'inadequate-support': {
    group: 'not-convenient-feasible',
    display: 'Patient has inadequate caregiver/social support',
    text: {
      nb: 'Personen har for lite støtte rundt seg',
      nn: 'Personen har for lite støtte rundt seg',
      en: 'The person has too little support',
    },
  },
  'service-not-available': {
    group: 'not-convenient-feasible',
    display: 'Treatment or service is not practically available',
    text: {
      nb: 'Tilbudet finnes ikke her og nå',
      nn: 'Tilbodet finst ikkje her og no',
      en: 'The service is not available',
    },
  },
  'implementation-challenges': {
    group: 'not-convenient-feasible',
    display: 'Recommended action cannot be implemented due to technology/challenges',
    text: {
      nb: 'Systemet eller teknikken hindrer det',
      nn: 'Systemet eller teknikken hindrar det',
      en: 'The system or technology prevents it',
    },
  },
  'too-costly-uncovered': {
    group: 'not-convenient-feasible',
    display: 'Recommended action is too costly or not covered by insurance',
    text: { nb: 'Koster for mye', nn: 'Kostar for mykje', en: 'Costs too much' },
  },
  'recipient-does-not-understand': {
    group: 'not-convenient-feasible',
    display: 'Recipient does not understand the recommended action or know how to perform the recommended action',
    text: {
      nb: 'Uklart hva det er eller hvordan det gjøres',
      nn: 'Uklart kva det er eller korleis det blir gjort',
      en: 'Unclear what it is or how it is done',
    },
  },
  'comorbidity-disability': {
    group: 'not-convenient-feasible',
    display: 'Patient has co-morbidity or disability that hinders them from completing recommended action',
    text: {
      nb: 'Sykdom eller funksjonsnedsettelse hindrer det',
      nn: 'Sjukdom eller funksjonsnedsetjing hindrar det',
      en: 'Illness or disability prevents it',
    },
  },
} as const satisfies { readonly [code: string]: NonAdherenceReason }

export type NonAdherenceCode = keyof typeof nonAdherenceReasons
