import { all, any, atLeast, atMost, is } from '../../../rules/vocabulary.js'
import type { AlwaysRelation } from './relation.js'

const adult = atLeast('alder', 18)
const severeAndLasting = all(adult, is('alvorlighet', 'alvorlig'), is('varighet', 'langvarig'))
const severe = all(adult, is('alvorlighet', 'alvorlig'))
const suicideRisk = is('selvmordsrisiko', 'avdekket', 'akutt-fare')
const selfHarm = is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig')
const violence = is('voldsrisiko', 'forhoyet', 'akutt-fare')

const certainly = (id: string, strength: 'shall' | 'should' | 'may' | 'advice') =>
  ({ id, strength, certainty: 'certain' }) as const

/** What holds for everybody of whom so much is known, whatever the rest is, unknown or not. */
export const always: readonly AlwaysRelation[] = [
  {
    id: 'needs-are-always-mapped',
    says: 'The needs of every adult shall be mapped.',
    from: 'invariant 5; R4.01',
    where: adult,
    action: certainly('kartlegg-behov', 'shall'),
  },
  {
    id: 'help-always-starts',
    says: 'Help starts for every adult, whatever the level.',
    from: 'invariant 5; R4.13, R5.47',
    where: adult,
    action: certainly('sett-i-gang-hjelp', 'advice'),
  },
  {
    id: 'access-to-help-whoever-asks',
    says: 'No answer takes an adult’s access to help away.',
    from: 'invariant 8; R1.02, R1.78, R9.43',
    where: adult,
    action: certainly('gi-tilgang-til-hjelp', 'shall'),
  },
  {
    id: 'acute-danger-of-suicide-calls-113',
    says: 'Acute danger of suicide calls 113, at any age and whatever else is unknown.',
    from: 'design section 5; G14',
    where: is('selvmordsrisiko', 'akutt-fare'),
    action: certainly('ring-113', 'shall'),
  },
  {
    id: 'acute-danger-of-violence-calls-113',
    says: 'Acute danger of violence calls 113, at any age and whatever else is unknown.',
    from: 'design section 5; G14',
    where: is('voldsrisiko', 'akutt-fare'),
    action: certainly('ring-113', 'shall'),
  },
  {
    id: 'assessment-of-violence-in-every-hovedforlop',
    says: 'An elevated risk of violence in an adult shall be assessed together, in every hovedforløp.',
    from: 'invariant 21; G9; R9.02',
    where: all(adult, violence),
    action: certainly('voldsrisikoutredning', 'shall'),
  },
  {
    id: 'plan-for-violence-in-every-hovedforlop',
    says: 'An elevated risk of violence in an adult shall have a plan of management, in every hovedforløp.',
    from: 'invariant 21; G9; R9.05',
    where: all(adult, violence),
    action: certainly('voldsrisikohandteringsplan', 'shall'),
  },
  {
    id: 'self-harm-is-brought-to-a-specialist',
    says: 'For self-harm in a placed adult a specialist should be contacted, whatever the hovedforløp.',
    from: 'invariants 16 and 23; R5.30',
    where: all(adult, selfHarm, is('alvorlighet', 'mild', 'alvorlig'), is('varighet', 'kortvarig', 'langvarig')),
    action: certainly('kontakt-spesialist-selvskading', 'should'),
  },
  {
    id: 'suicide-risk-is-brought-to-a-specialist',
    says: 'For a found suicide risk in a placed adult a specialist should be contacted, whatever the hovedforløp.',
    from: 'invariants 16 and 23; R5.31',
    where: all(adult, suicideRisk, is('alvorlighet', 'mild', 'alvorlig'), is('varighet', 'kortvarig', 'langvarig')),
    action: certainly('kontakt-spesialist-selvmordsrisiko', 'should'),
  },
  {
    id: 'risk-of-violence-is-brought-to-a-specialist',
    says: 'For an elevated risk of violence in a placed adult a specialist should be contacted, whatever the hovedforløp.',
    from: 'invariants 16 and 23; R5.32',
    where: all(adult, violence, is('alvorlighet', 'mild', 'alvorlig'), is('varighet', 'kortvarig', 'langvarig')),
    action: certainly('kontakt-spesialist-voldsrisiko', 'should'),
  },
  {
    id: 'severe-self-harm-is-referred',
    says: 'An adult with a severe problem and self-harm shall have the necessary referral, whatever the duration.',
    from: 'invariant 16; G8; R6.31',
    where: all(severe, selfHarm),
    action: certainly('henvis-spesialist-selvskading', 'shall'),
  },
  {
    id: 'severe-suicide-risk-is-referred',
    says: 'An adult with a severe problem and a suicide risk shall have the necessary referral, whatever the duration.',
    from: 'invariant 16; G8; R6.32',
    where: all(severe, suicideRisk),
    action: certainly('henvis-spesialist-selvmordsrisiko', 'shall'),
  },
  {
    id: 'severe-risk-of-violence-is-referred',
    says: 'An adult with a severe problem and a risk of violence shall have the necessary referral, whatever the duration.',
    from: 'invariant 16; G8; R6.33',
    where: all(severe, violence),
    action: certainly('henvis-spesialist-voldsrisiko', 'shall'),
  },
  {
    id: 'unknown-level-refers-a-suicide-risk',
    says: 'While nothing of the level is known, a found suicide risk in an adult is referred as a precaution or surely.',
    from: 'promise 1; section 1 of the decision logic',
    where: all(adult, suicideRisk, is('varighet', 'langvarig')),
    action: { id: 'henvis-spesialist-selvmordsrisiko', strength: 'shall', certainty: 'to-be-done' },
  },
  {
    id: 'hovedforlop-3-maps-self-harm',
    says: 'In hovedforløp 3 self-harm shall always be mapped.',
    from: 'G11; R7.38',
    where: severeAndLasting,
    action: certainly('kartlegg-selvskading', 'shall'),
  },
  {
    id: 'hovedforlop-3-maps-suicide-risk',
    says: 'In hovedforløp 3 the suicide risk shall always be mapped.',
    from: 'G11; R7.39',
    where: severeAndLasting,
    action: certainly('kartlegg-selvmordsrisiko', 'shall'),
  },
  {
    id: 'hovedforlop-3-maps-violence',
    says: 'In hovedforløp 3 the risk of violence shall always be mapped.',
    from: 'G11; R7.40',
    where: severeAndLasting,
    action: certainly('kartlegg-voldsrisiko', 'shall'),
  },
  {
    id: 'police-in-hovedforlop-3',
    says: 'In hovedforløp 3 an elevated risk of violence shall bring cooperation with the police.',
    from: 'invariant 21; R7.41',
    where: all(severeAndLasting, violence),
    action: certainly('samarbeid-politi', 'shall'),
  },
  {
    id: 'new-and-severe-is-referred',
    says: 'A new-onset severe problem in an adult should be referred, whatever the duration.',
    from: 'row 9 of the decision table; R6.15',
    where: all(severe, is('nyoppstatt')),
    action: certainly('henvis-nyoppstatt-alvorlig', 'should'),
  },
  {
    id: 'moderate-or-more-that-persists-is-referred',
    says: 'A problem of an adult that is moderate or graver, persists and has no follow-up should be referred.',
    from: 'G4; R6.21',
    where: all(
      adult,
      is('alvorlighet', 'moderat', 'alvorlig'),
      is('vedvarerEllerForverres'),
      is('oppfolgingISpesialisthelsetjenesten', false),
    ),
    action: certainly('henvis-pasientforlop', 'should'),
  },
  {
    id: 'lasting-self-harm-is-never-1',
    says: 'Lasting or severe self-harm is never hovedforløp 1.',
    from: 'invariant 2; G7; R5.09',
    where: is('selvskading', 'vedvarende-eller-alvorlig'),
    never: [1],
  },
  {
    id: 'severe-and-lasting-is-3',
    says: 'What is severe and lasting is hovedforløp 3 and no other, whatever else is found.',
    from: 'row 8 of the decision table; R3.06',
    where: severeAndLasting,
    never: [1, 2],
  },
  {
    id: 'less-than-severe-is-never-3',
    says: 'What is less than severe is never hovedforløp 3.',
    from: 'rows 1 to 6 of the decision table; R3.06',
    where: is('alvorlighet', 'mild', 'moderat'),
    never: [3],
  },
  {
    id: 'lasting-is-never-1',
    says: 'What is expected to last is never hovedforløp 1.',
    from: 'rows 2, 5, 8 and 11 of the decision table; R3.05',
    where: any(is('varighet', 'langvarig'), is('alvorlighet', 'alvorlig')),
    never: [1],
  },
  {
    id: 'children-have-no-hovedforlop',
    says: 'Nobody under 18 is placed.',
    from: 'design section 5; R0.15',
    where: atMost('alder', 17),
    never: [1, 2, 3],
  },
]
