import { describe, expect, test } from 'vitest'
import { decisionSchema } from '../../../../src/decision-schema.js'
import { createForlop } from '../../../../src/index.js'
import { right, written } from '../../kommune/profiles.js'
import { cardsOf, makeService, ownCall, ownPath, post } from '../calls.js'

const person = { alder: 40, alvorlighet: 'moderat', varighet: 'langvarig', forsteHenvendelse: true } as const

const forlop = createForlop({ kommune: right(written('lilleoy')) })
const service = makeService({ forlop })

describe('a service of a municipality', () => {
  test('shows its services and its own actions on the cards', async () => {
    const cards = await cardsOf(await service(post(ownPath, ownCall(person))))
    const said = JSON.stringify(cards)
    expect(said).toContain('Ring personen tilbake innen tre dager')
    expect(said).toContain('I Lilleøy kommune: ')
    expect(said).not.toContain('action.lokal')
  })

  test('answers with a decision that has all of it, by the schema', async () => {
    const body: unknown = await (await service(post('/assess', person))).json()
    expect(decisionSchema.parse(body)).toEqual(JSON.parse(JSON.stringify(forlop.assess(person))))
  })
})
