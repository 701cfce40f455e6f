import type { Text } from '../guideline/text.js'
import type { HookKind } from './hooks.js'

interface ServiceTexts {
  readonly title: Text
  readonly description: Text
  readonly usageRequirements: Text
}

const fromPrefetch: Text = {
  nb: 'Trenger kartleggingen: et QuestionnaireResponse i prefetch (null når det ikke finnes noe), eller svarene i en utvidelse.',
  nn: 'Treng kartlegginga: eit QuestionnaireResponse i prefetch (null når det ikkje finst noko), eller svara i ei utviding.',
  en: 'Needs the kartlegging: a QuestionnaireResponse in prefetch (null where there is none), or the answers in an extension.',
}

/** What the services are called, and what they do, for those who set up a CDS client. */
export const serviceTexts: { readonly [K in HookKind]: ServiceTexts } = {
  'patient-view': {
    title: {
      nb: 'Hovedforløp: når journalen åpnes',
      nn: 'Hovudforløp: når journalen blir opna',
      en: 'Hovedforløp: when the record is opened',
    },
    description: {
      nb: 'Leser den siste kartleggingen etter den nasjonale veilederen for psykisk helse- og rusarbeid for voksne, og viser hovedforløp, hva som skal gjøres, og hva som mangler svar.',
      nn: 'Les den siste kartlegginga etter den nasjonale rettleiaren for psykisk helse- og rusarbeid for vaksne, og viser hovudforløp, kva som skal gjerast, og kva som manglar svar.',
      en: 'Reads the latest kartlegging by the national guide to mental health and substance use services for adults, and shows the hovedforløp, what shall be done, and what is unanswered.',
    },
    usageRequirements: fromPrefetch,
  },
  'encounter-start': {
    title: {
      nb: 'Hovedforløp: når en kontakt begynner',
      nn: 'Hovudforløp: når ein kontakt tek til',
      en: 'Hovedforløp: when an encounter starts',
    },
    description: {
      nb: 'Viser ved starten av en kontakt hva den siste kartleggingen tilsier, og hvilke spørsmål som bør stilles først.',
      nn: 'Viser ved starten av ein kontakt kva den siste kartlegginga tilseier, og kva spørsmål som bør stillast først.',
      en: 'Shows at the start of an encounter what the latest kartlegging calls for, and which questions to ask first.',
    },
    usageRequirements: fromPrefetch,
  },
  'order-select': {
    title: {
      nb: 'Hovedforløp: når en henvisning eller bestilling velges',
      nn: 'Hovudforløp: når ei tilvising eller bestilling blir vald',
      en: 'Hovedforløp: when a referral or an order is selected',
    },
    description: {
      nb: 'Viser hva kartleggingen tilsier mens en henvisning skrives. Det som alt ligger i utkastene, foreslås ikke på nytt.',
      nn: 'Viser kva kartlegginga tilseier medan ei tilvising blir skriven. Det som alt ligg i utkasta, blir ikkje føreslått på nytt.',
      en: 'Shows what the kartlegging calls for while a referral is written. What is among the drafts already is not suggested again.',
    },
    usageRequirements: fromPrefetch,
  },
  'kartlegging-complete': {
    title: {
      nb: 'Hovedforløp: når en kartlegging er fylt ut',
      nn: 'Hovudforløp: når ei kartlegging er fylt ut',
      en: 'Hovedforløp: when a kartlegging has been filled in',
    },
    description: {
      nb: 'Vurderer kartleggingen som nettopp er fylt ut, og viser hovedforløp, hva som skal gjøres, og hva som mangler svar.',
      nn: 'Vurderer kartlegginga som nettopp er fylt ut, og viser hovudforløp, kva som skal gjerast, og kva som manglar svar.',
      en: 'Assesses the kartlegging that has just been filled in, and shows the hovedforløp, what shall be done, and what is unanswered.',
    },
    usageRequirements: {
      nb: 'Trenger kartleggingen i context: enten kartlegging (svarene) eller questionnaireResponse (skjemaet); ellers i prefetch.',
      nn: 'Treng kartlegginga i context: anten kartlegging (svara) eller questionnaireResponse (skjemaet); elles i prefetch.',
      en: 'Needs the kartlegging in context: either kartlegging (the answers) or questionnaireResponse (the form); else in prefetch.',
    },
  },
}
