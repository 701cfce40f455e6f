import { describe, expect, test } from 'vitest'
import { decisionBundle, overrideCommunication } from '../../../../src/fhir/index.js'
import { locales } from '../../../../src/guideline/text.js'
import { createForlop, override, type Decision } from '../../../../src/index.js'
import { validate } from '../../../fhir/validate.js'
import { right, written } from '../../kommune/profiles.js'
import { allGiven, given, objectsIn } from './decisions.js'

const person = { alder: 40, alvorlighet: 'moderat', varighet: 'langvarig', forsteHenvendelse: true } as const

const decisionIn = (name: string): Decision => createForlop({ kommune: right(written(name)) }).assess(person)

describe('the record in a municipality', () => {
  test.each(locales)('is valid, and says in %s what is local', (locale) => {
    const bundle = decisionBundle(decisionIn('lilleoy'), { ...allGiven, locale })
    expect(validate(bundle)).toEqual([])
    const said = JSON.stringify(bundle)
    expect(said).toContain('Lilleøy kommune')
    expect(said).not.toContain('"action.lokal-ring-tilbake"')
  })

  test('has an action of the municipality by its name, in a system that is not ours to list', () => {
    const codings = objectsIn(decisionBundle(decisionIn('lilleoy'), given)).filter(
      ({ code }) => code === 'lokal-ring-tilbake',
    )
    expect(codings.length).toBeGreaterThan(0)
    for (const { system, display } of codings) {
      expect(String(system)).toMatch(/\/CodeSystem\/lokale-handlinger$/)
      expect(display).toBe('Ring personen tilbake innen tre dager')
    }
  })

  test('says that a local rule is local', () => {
    const bundle = decisionBundle(decisionIn('lilleoy'), given)
    const bases = objectsIn(bundle).filter(({ code, system }) => code === 'local' && /basis$/.test(String(system)))
    expect(bases.length).toBeGreaterThan(0)
  })

  test.each([
    ['nb', 'Ring personen tilbake innen tre dager'],
    ['nn', 'Ring personen tilbake innan tre dagar'],
    ['en', 'Call the person back within three days'],
  ] as const)('keeps in %s what is departed from', (locale, title) => {
    const departure = override(decisionIn('lilleoy'), {
      action: 'lokal-ring-tilbake',
      reason: 'Personen er her.',
      by: 'Kari',
      at: '2026-11-22',
    })
    expect(departure.departsFrom).toMatchObject({ basis: 'local', strength: 'should' })
    const communication = overrideCommunication(departure, { patient: 'Patient/ola', locale })
    expect(validate(communication)).toEqual([])
    expect(communication.topic!.text).toBe(title)
    expect(communication.note![0]!.text).toContain(title)
  })
})
