import type { Text } from '../../src/guideline/text.js'
import type { Field } from './felt.js'
import { risiko } from './risiko.js'

/** The user's or the family's own view, told in the words of the list: pårørende for adults, parents for children. */
export const opplevelse = (title: Text): Field => ({
  id: 'opplevelse',
  title,
  help: {
    nb: 'Med egne ord: hvordan situasjonen oppleves, og hvilken hjelp som ønskes. Dette er utgangspunktet.',
    nn: 'Med eigne ord: korleis situasjonen blir opplevd, og kva hjelp som er ønskt. Dette er utgangspunktet.',
    en: 'In their own words: how the situation is felt, and what help is wanted. This is where to start.',
  },
  statements: ['R6.69'],
  from: ['problemomrade'],
  written: true,
})

/** What the list for mental health care asks of the present, in its order. */
export const aktuellSituasjon: readonly Field[] = [
  {
    id: 'symptomer',
    title: { nb: 'Symptomer og alvorlighetsgrad', nn: 'Symptom og alvorsgrad', en: 'Symptoms and severity' },
    help: {
      nb: 'De psykiske symptomene nå, og hvor alvorlige de er.',
      nn: 'Dei psykiske symptoma no, og kor alvorlege dei er.',
      en: 'The mental symptoms now, and how severe they are.',
    },
    from: [
      'problemomrade',
      'tilstander',
      'alvorlighet',
      'varighet',
      'nyoppstatt',
      'vedvarerEllerForverres',
      'forventetMerAlvorlig',
      'rusutlostPsykoseGjentattEllerAlvorlig',
    ],
  },
  {
    id: 'funksjonsniva',
    title: { nb: 'Virkning på funksjonsnivået', nn: 'Verknad på funksjonsnivået', en: 'Effect on functioning' },
    help: {
      nb: 'Hvordan symptomene og tilstanden virker inn i hverdagen.',
      nn: 'Korleis symptoma og tilstanden verkar inn i kvardagen.',
      en: 'How the symptoms and the condition affect everyday life.',
    },
    from: ['funksjonsfall', 'nedsattKognisjon', 'funksjonsnedsettelse'],
  },
  ...risiko,
  {
    id: 'forerkort',
    title: { nb: 'Helsekrav til førerkort', nn: 'Helsekrav til førarkort', en: 'Health requirements for driving' },
    help: {
      nb: 'Om kravene er vurdert, og hva vurderingen er.',
      nn: 'Om krava er vurderte, og kva vurderinga er.',
      en: 'Whether the requirements have been considered, and the outcome.',
    },
    from: [],
  },
  {
    id: 'utlosende-arsaker',
    title: { nb: 'Mulige utløsende årsaker', nn: 'Moglege utløysande årsaker', en: 'Possible triggers' },
    help: {
      nb: 'For eksempel belastende hendelser i livet.',
      nn: 'Til dømes belastande hendingar i livet.',
      en: 'Straining life events, for instance.',
    },
    from: ['livshendelser', 'traumatiskHendelse'],
  },
  {
    id: 'tentativ-diagnose',
    title: { nb: 'Foreløpig diagnostisk vurdering', nn: 'Førebels diagnostisk vurdering', en: 'Tentative diagnosis' },
    help: {
      nb: 'Henviserens egen vurdering. Kartleggingen stiller ingen diagnose.',
      nn: 'Vurderinga til tilvisaren sjølv. Kartlegginga stiller ingen diagnose.',
      en: 'The referrer’s own judgement. The kartlegging makes no diagnosis.',
    },
    from: [],
  },
  {
    id: 'tilbud-na',
    title: {
      nb: 'Tilbud nå, individuell plan og koordinator',
      nn: 'Tilbod no, individuell plan og koordinator',
      en: 'Services now, individual plan and coordinator',
    },
    help: {
      nb: 'Hva andre tjenester gjør nå, og om det er individuell plan og koordinator.',
      nn: 'Kva andre tenester gjer no, og om det er individuell plan og koordinator.',
      en: 'What other services do now, and whether there is an individual plan and a coordinator.',
    },
    from: [
      'oppfolgingISpesialisthelsetjenesten',
      'onskerIndividuellPlan',
      'langvarigOgKoordinertBehov',
      'tvungentVernUtenDogn',
    ],
  },
  {
    id: 'igangsatt-behandling',
    title: {
      nb: 'Behandling som er i gang, og effekten',
      nn: 'Behandling som er i gang, og effekten',
      en: 'Treatment begun, and its effect',
    },
    help: {
      nb: 'Hva som er prøvd til nå, og hvordan det har virket.',
      nn: 'Kva som er prøvd til no, og korleis det har verka.',
      en: 'What has been tried so far, and how it has worked.',
    },
    from: [],
  },
  {
    id: 'andre-utredninger',
    title: {
      nb: 'Andre utredninger og henvisninger',
      nn: 'Andre utgreiingar og tilvisingar',
      en: 'Other assessments and referrals',
    },
    help: {
      nb: 'Det som er i gang andre steder og har betydning.',
      nn: 'Det som er i gang andre stader og har noko å seie.',
      en: 'What is going on elsewhere and matters.',
    },
    from: [],
  },
]
