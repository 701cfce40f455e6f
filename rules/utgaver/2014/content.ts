import type { Content } from '../../../src/engine/content.js'
import { facts } from '../../kartlegging/index.js'
import { omfang } from '../../omfang.js'
import { guide2014 } from './guide.js'
import { plassering } from './plassering/index.js'

/** The guide of 2014, for placing only: it knows no action, so it warns of nothing. Never the only answer given. */
export const content2014: Content = {
  guide: guide2014,
  facts,
  actions: {},
  rules: plassering,
  sources: {},
  // «for voksne» is all that is quoted; the limits of 2025, so that the editions are compared on the same people
  scope: omfang,
}
