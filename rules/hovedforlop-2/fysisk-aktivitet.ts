import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const fysiskAktivitetIHovedforlop2 = table({
  id: 'hovedforlop-2/fysisk-aktivitet',
  action: 'tilby-fysisk-aktivitet',
  rows: [
    {
      statement: 'R6.28',
      strength: 'should',
      when: hovedforlop(2),
      option: {
        nb: 'fysisk aktivitet som del av tiltakene',
        nn: 'fysisk aktivitet som del av tiltaka',
        en: 'physical activity as part of the measures',
      },
    },
    {
      statement: 'R6.48',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'samspillet mellom psyke og kropp, og motivasjon til endret livsstil',
        nn: 'samspelet mellom psyke og kropp, og motivasjon til endra livsstil',
        en: 'the mind-body link, and motivation for lifestyle changes',
      },
    },
    {
      statement: 'R6.51',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'trening etter rådene for diagnosen i Aktivitetshåndboken',
        nn: 'trening etter råda for diagnosen i Aktivitetshåndboken',
        en: 'exercise by the advice for the diagnosis in Aktivitetshåndboken',
      },
    },
    {
      statement: 'R6.64',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'frisklivssentralen i kommunen',
        nn: 'frisklivssentralen i kommunen',
        en: 'the municipal healthy life centre',
      },
    },
    {
      statement: 'R6.65',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'trening med treningskontakt',
        nn: 'trening med treningskontakt',
        en: 'exercise with a training contact',
      },
    },
  ],
})
