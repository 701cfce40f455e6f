import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['nothing known of substances or medicines', ukjent, 'applies'],
  ['mental health problem only', hovedforlop1, 'applies'],
  ['substance use problem', { ...ukjent, problemomrade: ['rusmidler'] }, 'applies'],
  ['risk mapped and not found', { ...ukjent, overdoserisiko: false }, 'applies'],
  ['risk mapped and found', { ...ukjent, overdoserisiko: true }, 'applies'],
  ['under 18, where another guide applies', { ...hovedforlop1, alder: 17 }, 'does-not-apply'],
  ['unknown age', {}, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/overdoserisiko', kartlegging)).toBe(status)
})

test.each([true, false])('is shown as done once the risk is known to be %s', (overdoserisiko) => {
  const kartlegg = (kartlegging: Kartlegging) =>
    assess(kartlegging).actions.find(({ id }) => id === 'kartlegg-overdoserisiko')
  expect(kartlegg(ukjent)?.status).toBe('open')
  expect(kartlegg({ ...ukjent, overdoserisiko })?.status).toBe('done')
})
