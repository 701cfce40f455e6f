import { hovedforlop1 } from '../profiles.js'
import type { Duty } from './duty.js'

/** New, severe and expected to pass. */
export const nyoppstattAlvorlig = { ...hovedforlop1, alvorlighet: 'alvorlig', nyoppstatt: true } as const

/** Cases of rules that hold for new severe problems, whatever the expected duration. */
export const nyoppstattAlvorligCases: Duty['cases'] = [
  ['new, severe and short-lived', nyoppstattAlvorlig, 'applies'],
  ['new, severe and long-lasting', { ...nyoppstattAlvorlig, varighet: 'langvarig' }, 'applies'],
  ['new and severe, duration not known', { ...nyoppstattAlvorlig, varighet: undefined }, 'applies'],
  [
    'new and severe, with specialist follow-up',
    { ...nyoppstattAlvorlig, oppfolgingISpesialisthelsetjenesten: true },
    'applies',
  ],
  ['severe, not new', { ...nyoppstattAlvorlig, nyoppstatt: false }, 'does-not-apply'],
  ['new, moderate', { ...nyoppstattAlvorlig, alvorlighet: 'moderat' }, 'does-not-apply'],
  ['new, mild', hovedforlop1, 'does-not-apply'],
]
