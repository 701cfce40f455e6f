import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase } from '../status.js'

/** What is expected of a row that holds whenever the violence risk is elevated, in every hovedforlop. */
export const vedForhoyetRisiko = (statement: string): RowCase[] => [
  [statement, 'elevated risk, nothing else known', { ...ukjent, voldsrisiko: 'forhoyet' }, 'applies'],
  [statement, 'imminent danger', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  [statement, 'elevated risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'applies'],
  [statement, 'elevated risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  [statement, 'signs only', { ...ukjent, voldsrisiko: 'tegn' }, 'does-not-apply'],
  [statement, 'no risk', { ...ukjent, voldsrisiko: 'nei' }, 'does-not-apply'],
  [statement, 'risk not mapped', hovedforlop3, 'unknown'],
]
