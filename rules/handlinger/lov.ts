import type { Actions } from '../../src/engine/action.js'

/** Duties that statutes lay down beside the guide. */
export const lov = {
  'kartlegg-mindrearige': {
    kind: 'assessment',
    title: {
      nb: 'Prøv å avklare om personen har mindreårige barn eller søsken',
      nn: 'Prøv å avklare om personen har mindreårige barn eller søsken',
      en: 'Try to clarify whether the person has children or siblings under 18',
    },
    needsNoService: 'way-of-working',
    safety: true,
    doneWhenKnown: ['mindrearigeBarn', 'mindrearigeSosken'],
  },
  'vurder-rusbruk-i-svangerskapet': {
    kind: 'assessment',
    title: {
      nb: 'Vær oppmerksom på om rusbruken gjør skade på barnet overveiende sannsynlig',
      nn: 'Ver merksam på om rusbruken gjer skade på barnet overvegande sannsynleg',
      en: 'Be alert to whether the substance use makes harm to the child most likely',
    },
    needsNoService: 'way-of-working',
    safety: true,
    doneWhenKnown: ['gravidSkadeligRusbruk'],
  },
  'meld-behov-for-individuell-plan': {
    kind: 'information',
    title: {
      nb: 'Meld behovet for individuell plan og koordinator til koordinerende enhet',
      nn: 'Meld behovet for individuell plan og koordinator til koordinerande eining',
      en: 'Report the need for an individual plan and a coordinator to the coordinating unit',
    },
  },
  'meld-barnevernet': {
    kind: 'contact',
    title: {
      nb: 'Meld fra til barnevernet uten ugrunnet opphold',
      nn: 'Meld frå til barnevernet utan ugrunna opphald',
      en: 'Report to the child welfare service without undue delay',
    },
  },
  'vurder-melding-gravid': {
    kind: 'contact',
    title: {
      nb: 'Gi kommunen opplysninger av eget tiltak når barnet overveiende sannsynlig blir født med skade av rusbruken',
      nn: 'Gi kommunen opplysningar av eige tiltak når barnet overvegande sannsynleg blir fødd med skade av rusbruken',
      en: 'Inform the municipality unasked when the child will most likely be born with harm from substance use',
    },
    needsNoService: 'way-of-working',
  },
  'avverg-alvorlig-forbrytelse': {
    kind: 'contact',
    title: {
      nb: 'Avverg den alvorlige forbrytelsen ved anmeldelse eller på annen måte, uten hinder av taushetsplikten',
      nn: 'Avverj det alvorlege brotsverket ved melding eller på annan måte, utan hinder av teieplikta',
      en: 'Avert the serious crime by report or otherwise, regardless of confidentiality',
    },
    needsNoService: 'nationwide',
  },
  'oppmerksomhet-pa-vold': {
    kind: 'assessment',
    title: {
      nb: 'Ha særlig oppmerksomhet på at personen kan være utsatt for, eller i fare for, vold eller seksuelle overgrep',
      nn: 'Ver særleg merksam på at personen kan vere utsett for, eller i fare for, vald eller seksuelle overgrep',
      en: 'Pay special attention: the person may be exposed to, or at risk of, violence or sexual abuse',
    },
    needsNoService: 'way-of-working',
    safety: true,
  },
  'hjelp-utsatte-for-vold': {
    kind: 'service',
    title: {
      nb: 'Legg til rette for å avverge vold og overgrep mot personen, og gjør hjelp mulig',
      nn: 'Legg til rette for å avverje vald og overgrep mot personen, og gjer hjelp mogleg',
      en: 'Make it possible to avert violence and abuse against the person, and to help',
    },
  },
} as const satisfies Actions
