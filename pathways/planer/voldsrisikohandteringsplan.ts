import { plan } from '../../src/plan/plan.js'
import { forslag } from './voldsrisiko-forslag.js'

/** The points of the guide come first; what is only a suggestion stands apart, marked. */
export const voldsrisikohandteringsplan = plan({
  id: 'voldsrisikohandteringsplan',
  version: '1',
  title: {
    nb: 'Voldsrisikohåndteringsplan',
    nn: 'Plan for handtering av valdsrisiko',
    en: 'Plan for managing the risk of violence',
  },
  purpose: {
    nb: 'Planen skal gjøre det tryggere for deg og for dem rundt deg. Den sier hva som gjøres, og hvem som gjør det.',
    nn: 'Planen skal gjere det tryggare for deg og dei rundt deg. Han seier kva som blir gjort, og kven som gjer det.',
    en: 'The plan is to make it safer for you and for those around you. It says what is done, and who does it.',
  },
  statements: ['R9.05', 'R9.06'],
  sources: [],
  madeWith: {
    title: { nb: 'Hvem som har laget planen', nn: 'Kven som har laga planen', en: 'Who made the plan' },
    help: {
      nb: 'Planen lages med spesialisthelsetjenesten og deg selv, og eventuelt dine nærmeste.',
      nn: 'Planen blir laga med spesialisthelsetenesta og deg sjølv, og eventuelt dine nærmaste.',
      en: 'The plan is made with specialist services and yourself, and possibly those close to you.',
    },
    statements: ['R9.05', 'R9.28'],
    basis: 'guideline',
    required: 'always',
  },
  parts: [
    {
      id: 'vurdering',
      kind: 'text',
      title: {
        nb: 'Hvor sannsynlig vold er, og hvor stor skaden kan bli',
        nn: 'Kor sannsynleg vald er, og kor stor skaden kan bli',
        en: 'How likely violence is, and how great the harm could be',
      },
      help: {
        nb: 'Dette avgjør hvor mye som må gjøres. Jo større skaden kan bli, jo mindre usikkerhet kan godtas.',
        nn: 'Dette avgjer kor mykje som må gjerast. Di større skaden kan bli, di mindre uvisse kan godtakast.',
        en: 'This decides how much must be done. The greater the harm could be, the less uncertainty is acceptable.',
      },
      statements: ['R9.31', 'R9.32'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'senke-risikoen',
      kind: 'tasks',
      title: {
        nb: 'Hva som gjøres for at vold ikke skal skje',
        nn: 'Kva som blir gjort for at vald ikkje skal skje',
        en: 'What is done so that violence does not happen',
      },
      help: {
        nb: 'Konkrete tiltak, og hvem som gjør hva.',
        nn: 'Konkrete tiltak, og kven som gjer kva.',
        en: 'Concrete measures, and who does what.',
      },
      statements: ['R9.29'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'begrense-folgene',
      kind: 'tasks',
      title: {
        nb: 'Hva som gjøres hvis vold likevel skjer',
        nn: 'Kva som blir gjort om vald likevel skjer',
        en: 'What is done if violence happens all the same',
      },
      help: {
        nb: 'Konkrete tiltak som begrenser følgene, og hvem som gjør hva.',
        nn: 'Konkrete tiltak som avgrensar følgjene, og kven som gjer kva.',
        en: 'Concrete measures that limit the consequences, and who does what.',
      },
      statements: ['R9.30'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'del-av-annen-plan',
      kind: 'text',
      title: {
        nb: 'Andre planer denne planen er en del av',
        nn: 'Andre planar denne planen er ein del av',
        en: 'Other plans that this plan is part of',
      },
      help: {
        nb: 'Gjerne krise- og mestringsplanen eller behandlingsplanen din.',
        nn: 'Gjerne krise- og meistringsplanen eller behandlingsplanen din.',
        en: 'Often your crisis and coping plan or your treatment plan.',
      },
      statements: ['R9.33'],
      basis: 'guideline',
      required: 'optional',
    },
    ...forslag,
  ],
})
