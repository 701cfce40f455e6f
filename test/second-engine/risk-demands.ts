import {
  derived,
  guideline,
  nationalAdvice,
  type Demand,
  type Demands,
  type Group,
  type Mode,
  type Place,
} from './demand.js'

/** Mapping of a risk: kan in hovedforlop 1 and 2, skal in 3. */
const mapping = (place: Place): Demand => (place === 3 ? guideline.shall : guideline.may)

/** A found risk: bør contact in hovedforlop 1, skal ensure referral in 2, and in 3 what 2 has (derived). */
function found(risk: string, place: Place, { reading }: Mode): Demands {
  const contact = `kontakt-spesialist-${risk}`
  const referral = `henvis-spesialist-${risk}`
  const careful = reading === 'careful'
  if (place === 1) return { [contact]: guideline.should }
  if (place === 2 && careful) return { [contact]: derived.should, [referral]: guideline.shall }
  if (place === 2) return { [referral]: guideline.shall }
  if (place === 3 && careful) return { [contact]: derived.should, [referral]: derived.shall }
  return {}
}

const actionsOn = (risk: string): string[] => [
  `kartlegg-${risk}`,
  `kontakt-spesialist-${risk}`,
  `henvis-spesialist-${risk}`,
]

/**
 * Section 2.1 of the decision logic.
 *
 * Implements: R4.63, R4.65, R4.66, R7.38–R7.40; R5.30–R5.32; R6.31–R6.33; R7.41; R9.02, R9.05 (G9); R6.76, R9.10–R9.18;
 * G8 (hovedforlop 3 has the duty of 2, for violence by invariant 15), and that contact stays beside referral.
 * Leaves out: guidance and stepwise guides for self-harm and suicide (R4.22, R4.34, R4.35, R6.72–R6.75), outreach teams
 * (R7.65, R7.66), cooperation as an action of its own (R7.42, R9.01), overdose (G12).
 */
export const selfHarm: Group = {
  reads: ['selvskading'],
  asks: [],
  actions: actionsOn('selvskading'),
  safety: true,
  demand: ({ selvskading }, place, mode) => ({
    'kartlegg-selvskading': mapping(place),
    ...(selvskading === 'nei' ? {} : found('selvskading', place, mode)),
  }),
}

export const suicide: Group = {
  reads: [],
  asks: ['selvmordsrisiko'],
  actions: actionsOn('selvmordsrisiko'),
  safety: true,
  demand: ({ selvmordsrisiko }, place, mode) => ({
    'kartlegg-selvmordsrisiko': mapping(place),
    ...(selvmordsrisiko === 'nei' ? {} : found('selvmordsrisiko', place, mode)),
  }),
}

export const violence: Group = {
  reads: [],
  asks: ['voldsrisiko', 'voldsrisikosituasjoner'],
  actions: [
    ...actionsOn('voldsrisiko'),
    'voldsrisikoutredning',
    'voldsrisikohandteringsplan',
    'samarbeid-politi',
    'sok-veiledning-voldsrisiko',
  ],
  safety: true,
  demand: ({ voldsrisiko, voldsrisikosituasjoner }, place, mode) => {
    const demands: { [action: string]: Demand } = { 'kartlegg-voldsrisiko': mapping(place) }
    if (voldsrisiko !== 'nei' || voldsrisikosituasjoner.length > 0)
      demands['sok-veiledning-voldsrisiko'] = guideline.advice
    if (voldsrisiko === 'nei' || voldsrisiko === 'tegn') return demands
    Object.assign(demands, found('voldsrisiko', place, mode))
    demands['voldsrisikoutredning'] = guideline.shall
    demands['voldsrisikohandteringsplan'] = guideline.shall
    if (place === 3) demands['samarbeid-politi'] = guideline.shall
    return demands
  },
}

/** Imminent danger: the acute route of other national sources (G14). Its strength is theirs, and not the guide's. */
export const danger: Group = {
  reads: [],
  asks: ['selvmordsrisiko', 'voldsrisiko'],
  actions: ['ring-113'],
  safety: true,
  anyAge: true,
  demand: ({ selvmordsrisiko, voldsrisiko }): Demands =>
    selvmordsrisiko === 'akutt-fare' || voldsrisiko === 'akutt-fare' ? { 'ring-113': nationalAdvice.shall } : {},
}
