import { oppsett } from '../oppsett.js'

/** A person who has taken an overdose comes before any referral, and is not assessed for right. */
export const vedOverdose = oppsett.createStateConfig({
  on: { 'overdose.mottatt': { target: '#overdose', actions: ['merkGjort', 'merkOyeblikkeligHjelp'] } },
}).on

/**
 * The chapter on emergency treatment and follow-up after an overdose. Suicidal intent and other severe mental causes are
 * assessed, transfer into the ordinary pathway is considered, and a doctor of TSB can agree an open return («angrekort»):
 * back within 48 hours for examination or a bed, without a new referral.
 */
export const overdose = oppsett.createStateConfig({
  states: {
    overdose: {
      id: 'overdose',
      meta: {
        title: {
          nb: 'Akuttbehandling etter overdose',
          nn: 'Akuttbehandling etter overdose',
          en: 'Emergency treatment after an overdose',
        },
        statements: [],
      },
      on: {
        'selvmordsrisiko.vurdert': { actions: 'merkGjort' },
        'apen-retur.avtalt': { target: 'apenRetur', actions: 'merkGjort' },
        'oyeblikkelig-hjelp.avsluttet': { target: 'etterOyeblikkeligHjelp', actions: 'merkGjort' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedOverdose' },
      },
    },
    apenRetur: {
      id: 'apenRetur',
      meta: {
        title: {
          nb: 'Åpen retur («angrekort») i 48 timer',
          nn: 'Open retur («angrekort») i 48 timar',
          en: 'Open return (“angrekort”) for 48 hours',
        },
        statements: [],
      },
      on: {
        // whoever comes later is not turned away: without the open return, what follows is decided first
        'apen-retur.brukt': [
          { guard: 'innenApenRetur', target: 'overdose', actions: 'merkGjort' },
          { target: 'etterOyeblikkeligHjelp', actions: 'merkGjort' },
        ],
        'apen-retur.utlopt': { target: 'etterOyeblikkeligHjelp', actions: 'merkGjort' },
        'overdose.mottatt': { target: 'overdose', actions: 'merkGjort' },
        'forlop.avbrutt': { target: '#avbrutt', actions: 'merkAvbruttVedApenRetur' },
      },
    },
  },
}).states
