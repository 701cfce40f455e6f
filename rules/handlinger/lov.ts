import type { Actions } from '../../src/engine/action.js'

/** Duties that statutes lay down beside the guide. */
export const lov = {
  'kartlegg-mindrearige': {
    kind: 'assessment',
    title: {
      nb: 'Finn ut om personen har mindreårige barn eller søsken, og hva de trenger',
      nn: 'Finn ut om personen har mindreårige barn eller søsken, og kva dei treng',
      en: 'Find out whether the person has children or siblings under 18, and what they need',
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
      nb: 'Vurder og følg opp plikten til å gi opplysninger til kommunen når en gravid misbruker rusmidler',
      nn: 'Vurder og følg opp plikta til å gi opplysningar til kommunen når ein gravid misbruker rusmiddel',
      en: 'Consider and follow the duty to inform the municipality when a pregnant woman misuses substances',
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
  'hjelp-utsatte-for-vold': {
    kind: 'service',
    title: {
      nb: 'Vær oppmerksom på at personen kan være utsatt for vold, og gjør hjelp mulig',
      nn: 'Ver merksam på at personen kan vere utsett for vald, og gjer hjelp mogleg',
      en: 'Be aware that the person may be exposed to violence, and enable help',
    },
  },
} as const satisfies Actions
