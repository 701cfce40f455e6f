import { describe, expect, test } from 'vitest'
import { deadlines, pathways, type PathwayId } from '../../../pathways/index.js'
import { uavhengigFrist } from './dato.js'
import { fortell } from './fortell.js'
import { hovedforlop1 } from './hovedforlop-1.js'
import { hovedforlop2 } from './hovedforlop-2.js'
import { hovedforlop3 } from './hovedforlop-3.js'
import type { Liv } from './liv.js'
import { gravideOgRusmidler } from './pakkeforlop-gravide-og-rusmidler.js'
import { psykiskHelsevernBarnOgUnge } from './pakkeforlop-psykisk-helsevern-barn-og-unge.js'
import { psykiskHelsevernVoksne } from './pakkeforlop-psykisk-helsevern-voksne.js'
import { psykose } from './pakkeforlop-psykose.js'
import { spiseforstyrrelserBarnOgUnge } from './pakkeforlop-spiseforstyrrelser-barn-og-unge.js'
import { tsb } from './pakkeforlop-tsb.js'
import { tvangslidelse } from './pakkeforlop-tvangslidelse.js'
import { spill } from './spill.js'

const liv: { readonly [I in PathwayId]: Liv } = {
  'hovedforlop-1': hovedforlop1,
  'hovedforlop-2': hovedforlop2,
  'hovedforlop-3': hovedforlop3,
  'pakkeforlop-psykisk-helsevern-voksne': psykiskHelsevernVoksne,
  'pakkeforlop-psykisk-helsevern-barn-og-unge': psykiskHelsevernBarnOgUnge,
  'pakkeforlop-tsb': tsb,
  'pakkeforlop-psykose': psykose,
  'pakkeforlop-tvangslidelse': tvangslidelse,
  'pakkeforlop-spiseforstyrrelser-barn-og-unge': spiseforstyrrelserBarnOgUnge,
  'pakkeforlop-gravide-og-rusmidler': gravideOgRusmidler,
}

describe.each(Object.keys(pathways) as PathwayId[])('a life in %s', (id) => {
  // after a change that is meant: read the text as a clinician would, then run with `--update`
  test('reads as it did', async () => {
    await expect(fortell(liv[id])).toMatchFileSnapshot(`${id}.txt`)
  })

  test('begins where it says', () => {
    expect(spill(liv[id]).some((spilt) => 'etter' in spilt && spilt.etter.pathway === id)).toBe(true)
  })

  test('has every day that is due where an independent calendar has it', () => {
    const counted = spill(liv[id]).flatMap((spilt) =>
      'etter' in spilt ? deadlines(spilt.etter, { now: spilt.del.dag }).filter(({ limit, from }) => limit && from) : [],
    )
    for (const { id: limit, from, due, ...deadline } of counted) {
      expect([limit, from, due]).toEqual([limit, from, uavhengigFrist(from!, deadline.limit!)])
    }
    expect(counted.length > 0).toBe(deler(id).some((one) => one.startsWith('pakkeforlop-')))
  })
})

/** The pathways that a life is lived in. */
const deler = (id: PathwayId): string[] => liv[id].deler.flatMap((del) => (del.slag === 'begynner' ? [del.i] : []))
