import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/hovedforlop/alltid.js'
import { forlop } from './steg/hovedforlop/forlop.js'
import { risiko } from './steg/hovedforlop/risiko.js'
import { spesialist } from './steg/hovedforlop/spesialist.js'

/** Mild and short-lived problems: quick help, no referral needed, quick return. */
export const hovedforlop1 = oppsett.createMachine({
  id: 'hovedforlop-1',
  context: ({ input }) => input ?? tomKontekst,
  type: 'parallel',
  states: { forlop, risiko, spesialist },
  on: alltid.on,
})
