import { setup } from 'xstate'
import type { PathwayContext } from '../../src/pathway/context.js'
import { handlinger } from './handlinger.js'
import { typer } from './typer.js'
import { vilkar } from './vilkar.js'

/** What every machine is made with: the same context, the same named conditions and the same named changes. */
export const oppsett = setup({
  types: typer,
  guards: vilkar,
  actions: handlinger,
})

/** A machine begins with what the start of the pathway has settled. A restored one is given its context, not this. */
export const tomKontekst: PathwayContext = {
  duties: {},
  measures: {},
  agreed: [],
  level: null,
  entry: null,
  careLevel: null,
  severity: null,
  oyeblikkeligHjelp: false,
  tvang: false,
  trapp: null,
  avbruttVed: null,
  done: {},
}
