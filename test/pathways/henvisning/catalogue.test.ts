import { describe, expect, test } from 'vitest'
import { henvisninger, henvisningKilder } from '../../../pathways/henvisning/index.js'
import { grupper } from '../../../pathways/henvisning/ramme.js'
import { statement } from '../../../rules/guideline/register/index.js'
import { facts } from '../../../rules/index.js'
import { locales } from '../../../src/guideline/text.js'
import { factsRead, readsLevel } from '../../../src/logic/leaves.js'
import type { Checklist } from '../../../src/plan/checklist.js'
import { bokmalIn } from '../../nynorsk.js'

const all: [to: string, checklist: Checklist][] = Object.entries(henvisninger)

describe.each(all)('%s', (to, { id, title, items }) => {
  test('is named by who it goes to', () => {
    expect(id).toBe(to)
  })

  test('has ASCII ids, each once, under headings there are', () => {
    for (const { id, group } of items) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(Object.keys(grupper)).toContain(group)
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('rests on statements about one person, and on sources that are told of', () => {
    for (const { id, statements, sources } of items) {
      for (const id of statements) expect(statement(id)?.level).toBe('individual')
      for (const source of sources) expect(henvisningKilder).toHaveProperty([source])
      expect(statements.length + sources.length, id).toBeGreaterThan(0)
    }
  })

  test('calls local what only local templates ask for', () => {
    for (const { basis, sources, id } of items) {
      const national = sources.some(
        (source) => henvisningKilder[source as keyof typeof henvisningKilder].publisher === 'Helsedirektoratet',
      )
      if (basis === 'national-advice') expect(national, id).toBe(true)
      if (basis === 'local') expect(national, id).toBe(false)
      expect(['guideline', 'national-advice', 'local']).toContain(basis)
    }
  })

  test('is filled from facts that exist, and never by the level', () => {
    for (const { from, required } of items) {
      for (const fact of from) expect(facts).toHaveProperty([fact])
      if (typeof required === 'string') continue
      expect(readsLevel(required)).toBe(false)
      for (const fact of factsRead(required)) expect(facts).toHaveProperty([fact])
    }
  })

  test('tells of the risks that can put a life in danger', () => {
    const told = items.filter(({ required }) => required === 'always').flatMap(({ from }) => from)
    for (const fact of [
      'selvskading',
      'selvmordsrisiko',
      'voldsrisiko',
      'voldsrisikosituasjoner',
      'utsattForVold',
      'overdoserisiko',
    ]) {
      expect(told).toContain(fact)
    }
  })

  test('leaves out what has its own way to those who must know it', () => {
    const told = items.flatMap(({ from }) => from)
    for (const fact of ['bekymringForBarn', 'gravidSkadeligRusbruk', 'alvorligForbrytelseSannsynlig'])
      expect(told).not.toContain(fact)
  })

  test('speaks three languages, and nynorsk in nynorsk', () => {
    for (const text of [title, ...items.flatMap(({ title, help }) => [title, help])]) {
      for (const locale of locales) expect(text[locale].trim()).not.toBe('')
      expect(bokmalIn(text.nn)).toEqual([])
    }
  })
})

test('children and adults have the same national list', () => {
  const national = (to: 'psykisk-helsevern-voksne' | 'psykisk-helsevern-barn-og-unge') =>
    henvisninger[to].items.filter(({ basis }) => basis !== 'local').map(({ id }) => id)
  expect(national('psykisk-helsevern-barn-og-unge')).toEqual(national('psykisk-helsevern-voksne'))
})
