import { fase } from './fase.js'
import { hendelse } from './hendelser.js'

/** A refused referral leads to no first attendance. */
export const forsteFremmote = fase({
  id: 'forste-fremmote',
  from: hendelse.henvisningMottatt,
  to: hendelse.fremmote,
  endedBy: hendelse.rettAvslatt,
  title: {
    nb: 'Henvisning mottatt til første fremmøte',
    nn: 'Tilvising motteken til første frammøte',
    en: 'Referral received to first attendance',
  },
})

export const forsteFremmoteHosOcdTeam = fase({
  id: 'forste-fremmote-ocd-team',
  from: hendelse.overforingMottatt,
  to: hendelse.fremmote,
  title: {
    nb: 'Overføring mottatt hos OCD-teamet til første fremmøte',
    nn: 'Overføring motteken hos OCD-teamet til første frammøte',
    en: 'Transfer received by the OCD team to first attendance',
  },
})

export const kliniskBeslutning = fase({
  id: 'klinisk-beslutning',
  from: hendelse.fremmote,
  to: hendelse.beslutning,
  entry: 'utredning',
  title: {
    nb: 'Første fremmøte til klinisk beslutning',
    nn: 'Første frammøte til klinisk avgjerd',
    en: 'First attendance to clinical decision',
  },
})

/** Only for those whose first decision was to assess further: nobody else is waited for. */
export const utvidetUtredning = fase({
  id: 'utvidet-utredning',
  from: hendelse.beslutning,
  fromWith: { utfall: 'utvidet-utredning' },
  to: hendelse.utvidetBeslutning,
  entry: 'utredning',
  title: {
    nb: 'Utvidet utredning til klinisk beslutning',
    nn: 'Utvida utgreiing til klinisk avgjerd',
    en: 'Extended assessment to clinical decision',
  },
})

/**
 * Both decisions are called clinical: it is counted from the one that finished the assessment and led to treatment. Who
 * came straight to treatment has neither, and no source that was read says what it is counted from then.
 */
export const forsteEvaluering = fase({
  id: 'forste-evaluering',
  from: hendelse.beslutning,
  fromUnless: { utfall: ['utvidet-utredning', 'avslutning'] },
  restartedBy: hendelse.utvidetBeslutning,
  notCountedFor: { entry: 'behandling', begun: hendelse.fremmote },
  to: hendelse.evaluering,
  title: {
    nb: 'Klinisk beslutning til første evaluering',
    nn: 'Klinisk avgjerd til første evaluering',
    en: 'Clinical decision to first evaluation',
  },
})

/** After an evaluation that ended the treatment or led back to assessment, no other is waited for. */
export const mellomEvalueringer = fase({
  id: 'mellom-evalueringer',
  from: hendelse.evaluering,
  fromUnless: { utfall: ['avslutt', 'mer-utredning'] },
  to: hendelse.evaluering,
  repeats: true,
  title: { nb: 'Mellom evalueringer', nn: 'Mellom evalueringar', en: 'Between evaluations' },
})

export const avrusningTilBehandling = fase({
  id: 'avrusning-til-behandling',
  from: hendelse.avrusningAvsluttet,
  to: hendelse.behandlingStartet,
  title: {
    nb: 'Avsluttet avrusning til annen behandling',
    nn: 'Avslutta avrusing til anna behandling',
    en: 'Detoxification ended to other treatment',
  },
})
