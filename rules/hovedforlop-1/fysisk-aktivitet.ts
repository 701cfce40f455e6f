import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const fysiskAktivitetIHovedforlop1 = table({
  id: 'hovedforlop-1/fysisk-aktivitet',
  action: 'tilby-fysisk-aktivitet',
  rows: [
    {
      statement: 'R5.28',
      strength: 'should',
      when: hovedforlop(1),
      option: {
        nb: 'fysisk aktivitet med veiledning, motivasjon og tilrettelegging',
        nn: 'fysisk aktivitet med rettleiing, motivasjon og tilrettelegging',
        en: 'physical activity with guidance, motivation and facilitation',
      },
    },
    {
      statement: 'R5.29',
      strength: 'should',
      when: hovedforlop(1),
      option: { nb: 'andre endringer i livsstil', nn: 'andre endringar i livsstil', en: 'other lifestyle changes' },
    },
    {
      statement: 'R5.65',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'frisklivssentralen i kommunen',
        nn: 'frisklivssentralen i kommunen',
        en: 'the municipal healthy life centre',
      },
    },
    {
      statement: 'R5.68',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'trening og fysisk aktivitet, eventuelt med treningskontakt',
        nn: 'trening og fysisk aktivitet, eventuelt med treningskontakt',
        en: 'exercise and physical activity, possibly with a training contact',
      },
    },
  ],
})
