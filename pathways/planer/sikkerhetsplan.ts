import { plan } from '../../src/plan/plan.js'
import { steg } from './sikkerhetsplan-steg.js'

/** For suicidal thoughts. The guide asks for no safety plan by that name; other national advice does. */
export const sikkerhetsplan = plan({
  id: 'sikkerhetsplan',
  version: '1',
  title: { nb: 'Sikkerhetsplan', nn: 'Tryggleiksplan', en: 'Safety plan' },
  purpose: {
    nb: 'Planen er til deg som får tanker om selvmord. Den sier steg for steg hva du kan gjøre når tankene kommer.',
    nn: 'Planen er til deg som får tankar om sjølvmord. Han seier steg for steg kva du kan gjere når tankane kjem.',
    en: 'The plan is for you who get thoughts of suicide. It says, step by step, what you can do when they come.',
  },
  statements: [],
  sources: ['sikkerhetsplan-nssf', 'kriseplan-vinje', 'rad-selvskading-og-selvmord'],
  madeWith: {
    title: { nb: 'Hvem som har laget planen', nn: 'Kven som har laga planen', en: 'Who made the plan' },
    help: {
      nb: 'Du og en fagperson lager den sammen. Nettverket ditt kan være med når du samtykker.',
      nn: 'Du og ein fagperson lagar han saman. Nettverket ditt kan vere med når du samtykkjer.',
      en: 'You and a professional make it together. Your network can take part when you consent.',
    },
    statements: [],
    sources: ['sikkerhetsplan-nssf', 'rad-selvskading-og-selvmord'],
    basis: 'national-advice',
    required: 'always',
  },
  parts: steg,
})
