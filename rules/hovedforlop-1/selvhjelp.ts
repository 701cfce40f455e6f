import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const selvhjelp = table({
  id: 'hovedforlop-1/selvhjelp',
  action: 'tilby-selvhjelp-og-digitale-verktoy',
  rows: [
    {
      statement: 'R5.27',
      strength: 'should',
      when: hovedforlop(1),
      option: {
        nb: 'digitale behandlingsverktøy med veiledning, i tillegg til annen hjelp',
        nn: 'digitale behandlingsverktøy med rettleiing, i tillegg til anna hjelp',
        en: 'guided digital treatment tools, as a supplement to other help',
      },
    },
    {
      statement: 'R5.60',
      strength: 'may',
      when: hovedforlop(1),
      option: { nb: 'digitale selvhjelpsverktøy', nn: 'digitale sjølvhjelpsverktøy', en: 'digital self-help tools' },
    },
    {
      statement: 'R5.61',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'selvhjelpsgrupper og selvhjelpsorganisasjoner',
        nn: 'sjølvhjelpsgrupper og sjølvhjelpsorganisasjonar',
        en: 'self-help groups and organisations',
      },
    },
    // evidence of the guide, not worded as a recommendation
    {
      statement: 'R5.78',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'bruk selvhjelp som tillegg til annen hjelp',
        nn: 'bruk sjølvhjelp som tillegg til anna hjelp',
        en: 'use self-help as a supplement to other help',
      },
    },
    // evidence of the guide, not worded as a recommendation
    {
      statement: 'R5.79',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'digital selvhjelp helst veiledet og sammen med annen hjelp',
        nn: 'digital sjølvhjelp helst med rettleiing og saman med anna hjelp',
        en: 'digital self-help preferably guided and with other help',
      },
    },
  ],
})
