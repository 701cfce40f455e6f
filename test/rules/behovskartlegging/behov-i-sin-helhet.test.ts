import { behovISinHelhet } from '../../../rules/behovskartlegging/behov-i-sin-helhet.js'
import { testTable } from '../status.js'
import { forEveryone } from './for-everyone.js'

testTable(behovISinHelhet, 'velg-tema-for-kartlegging', forEveryone(behovISinHelhet))
