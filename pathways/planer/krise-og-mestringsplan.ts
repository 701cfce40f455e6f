import { any } from '../../rules/vocabulary.js'
import { selvmordsrisikoAvdekket, selvskadingAvdekket } from '../../rules/risiko/funn.js'
import { plan } from '../../src/plan/plan.js'
import { deRundtDeg } from './krise-de-rundt-deg.js'
import { degSelv } from './krise-deg-selv.js'

/** The content points of the guide, and what other national advice adds where self-harm or suicide risk was found. */
export const kriseOgMestringsplan = plan({
  id: 'krise-og-mestringsplan',
  version: '1',
  title: { nb: 'Krise- og mestringsplan', nn: 'Krise- og meistringsplan', en: 'Crisis and coping plan' },
  purpose: {
    nb:
      'Planen er din. Den sier hva som hjelper deg når det begynner å gå nedover, og hvem som gjør hva, ' +
      'så det kan snu fort.',
    nn:
      'Planen er din. Han seier kva som hjelper deg når det tek til å gå nedover, og kven som gjer kva, ' +
      'så det kan snu fort.',
    en:
      'The plan is yours. It says what helps you when things begin to get worse, and who does what, ' +
      'so that it can turn quickly.',
  },
  statements: ['R6.57', 'R7.26', 'R7.27', 'R7.85', 'R7.87'],
  sources: [],
  madeWith: {
    title: { nb: 'Hvem som har laget planen', nn: 'Kven som har laga planen', en: 'Who made the plan' },
    help: {
      nb: 'Du bør være med selv, og dine nærmeste når du samtykker. Ta med tjenestene som hjelper deg.',
      nn: 'Du bør vere med sjølv, og dine nærmaste når du samtykkjer. Ta med tenestene som hjelper deg.',
      en: 'You should take part yourself, and those close to you when you consent. Include the services that help you.',
    },
    statements: ['R7.28', 'R7.29', 'R7.85'],
    basis: 'guideline',
    required: 'always',
  },
  dates: {
    title: { nb: 'Når vi ser på planen igjen', nn: 'Når vi ser på planen igjen', en: 'When we look at the plan again' },
    help: {
      nb: 'Planen gjennomgås jevnlig av den som har ansvaret for den.',
      nn: 'Planen blir jamleg gjennomgått av den som har ansvaret for han.',
      en: 'The plan is revised regularly by whoever is responsible for it.',
    },
    statements: [],
    sources: ['rad-selvskading-og-selvmord'],
    basis: 'national-advice',
    required: any(selvskadingAvdekket, selvmordsrisikoAvdekket),
  },
  parts: [...degSelv, ...deRundtDeg],
})
