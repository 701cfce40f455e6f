import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['a serious crime is most likely', { ...ukjent, alvorligForbrytelseSannsynlig: true }, 'applies'],
  ['none is', { ...ukjent, alvorligForbrytelseSannsynlig: false, voldsrisiko: 'akutt-fare' }, 'does-not-apply'],
  ['imminent danger of violence, the crime not judged', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'unknown'],
  ['a user under 18', { alder: 15, alvorligForbrytelseSannsynlig: true }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/avverg-alvorlig-forbrytelse', kartlegging)).toBe(status)
})

test('it cannot wait', () => {
  expect(assess({ ...ukjent, alvorligForbrytelseSannsynlig: true }).urgency).toBe('immediate')
})
