import type { Rule } from '../../src/engine/rule.js'
import { legevaktVedAkuttFare } from './legevakt-ved-akutt-fare.js'
import { legevaktVedSelvmordsrisiko } from './legevakt-ved-selvmordsrisiko.js'
import { ring113Selvmordsfare } from './ring-113-selvmordsfare.js'
import { ring113Voldsfare } from './ring-113-voldsfare.js'

/**
 * Imminent danger, on which the guide is silent (G14). Neither age nor level is asked: children are in it too. A risk of
 * overdose is not an overdose, and no fact says that one is happening: that is a call to 113 before any kartlegging.
 */
export const akutt: readonly Rule[] = [
  ring113Selvmordsfare,
  ring113Voldsfare,
  legevaktVedAkuttFare,
  legevaktVedSelvmordsrisiko,
]
