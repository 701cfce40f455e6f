import { describe, expect, test } from 'vitest'
import { locales } from '../../../src/guideline/text.js'
import { assess, explain, type Kartlegging } from '../../../src/index.js'

/**
 * What a clinician reads, whole: `pages/<person>.<language>.txt`. When a text or a rule was changed on purpose, write
 * the pages anew and read the difference as a clinician would, in all three languages, before it is committed:
 *
 *     npx vitest run --config test/vitest.config.ts --project unit test/src/explain/pages.test.ts --update
 *     git diff test/src/explain/pages
 */
const people: { readonly [person: string]: Kartlegging } = {
  'mild-og-kortvarig-angst': {
    alder: 34,
    problemomrade: ['psykisk-helse'],
    tilstander: ['angst'],
    alvorlighet: 'mild',
    varighet: 'kortvarig',
    nyoppstatt: true,
    funksjonsfall: 'ingen',
    selvskading: 'nei',
    selvmordsrisiko: 'nei',
    voldsrisiko: 'nei',
    voldsrisikosituasjoner: [],
    forsteHenvendelse: true,
  },
  'moderat-og-langvarig-selvmordsrisiko': {
    alder: 34,
    alvorlighet: 'moderat',
    varighet: 'langvarig',
    selvmordsrisiko: 'avdekket',
  },
  'alvorlig-og-langvarig-voldsrisiko': {
    alder: 52,
    problemomrade: ['psykisk-helse', 'rusmidler'],
    tilstander: ['psykoselidelse', 'avhengighet'],
    alvorlighet: 'alvorlig',
    varighet: 'langvarig',
    nyoppstatt: false,
    funksjonsfall: 'betydelig',
    selvskading: 'akutt-krise',
    selvmordsrisiko: { absent: 'asked-declined' },
    voldsrisiko: 'forhoyet',
    mindrearigeBarn: true,
    oppfolgingISpesialisthelsetjenesten: false,
  },
  'lite-kjent-selvmordsrisiko': { alder: 22, ettervernBarnevern: true, selvmordsrisiko: 'avdekket' },
  'barn-i-akutt-fare': { alder: 15, alvorlighet: 'moderat', selvmordsrisiko: 'akutt-fare' },
}

describe.each(Object.entries(people))('%s', (person, kartlegging) => {
  const decision = assess(kartlegging)
  const fingerprint = decision.guideline.fingerprint.slice(0, 12)

  test.each(locales)('reads as it did in %s', async (locale) => {
    const page = explain(decision, { locale })
    expect(page).toContain(fingerprint)
    // another rule gives another fingerprint, and would give fifteen other pages
    await expect(page.replace(fingerprint, '<fingerprint>')).toMatchFileSnapshot(`pages/${person}.${locale}.txt`)
  })
})

test('the five decisions differ in where they lead', () => {
  const decisions = Object.values(people).map((kartlegging) => assess(kartlegging))
  expect(decisions.map(({ hovedforlop, urgency, scope }) => [hovedforlop.possible, urgency, scope])).toEqual([
    [[1], 'routine', 'adult-guide'],
    [[2], 'same-day', 'adult-guide'],
    [[3], 'routine', 'adult-guide'],
    [[1, 2, 3], 'same-day', 'either-guide'],
    [[], 'immediate', 'children-guide'],
  ])
})
