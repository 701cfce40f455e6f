import { oppsett } from '../oppsett.js'

/** Before the referral has reached specialist services: the pathway begins in the municipality, or as an emergency. */
export const forHenvisning = oppsett.createStateConfig({
  meta: { title: { nb: 'Før henvisning', nn: 'Før tilvising', en: 'Before referral' }, statements: [], lane: 'for' },
  initial: 'henvendelse',
  states: {
    henvendelse: {
      meta: {
        title: {
          nb: 'Pasienten henvender seg til kommunen, fastlegen eller en annen henviser',
          nn: 'Pasienten vender seg til kommunen, fastlegen eller ein annan tilvisar',
          en: 'The patient turns to the municipality, the GP or another referrer',
        },
        statements: ['R6.67', 'R6.69'],
      },
      on: {
        'henvisning.kontrollert': { actions: 'merkGjort' },
        'henvisning.sendt': { target: 'henvist', actions: 'merkGjort' },
        'henvisning.mottatt': {
          target: '#rettTilHelsehjelp',
          actions: ['merkGjort', 'settAlvorlighetHvisGitt'],
        },
        'oyeblikkelig-hjelp.mottatt': { target: '#oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
        'forlop.avbrutt': '#trukket',
      },
    },
    henvist: {
      meta: {
        title: { nb: 'Henvisning sendt', nn: 'Tilvising send', en: 'Referral sent' },
        statements: ['R6.68', 'R6.70'],
      },
      on: {
        'henvisning.mottatt': {
          target: '#rettTilHelsehjelp',
          actions: ['merkGjort', 'settAlvorlighetHvisGitt'],
        },
        'henvisning.trukket': '#trukket',
        'oyeblikkelig-hjelp.mottatt': { target: '#oyeblikkeligHjelp', actions: 'merkOyeblikkeligHjelp' },
      },
    },
  },
  on: { 'dato.avtalt': { actions: 'avtalDato' } },
})
