import { alltid } from './steg/hovedforlop/alltid.js'
import { forlop } from './steg/hovedforlop/forlop.js'
import { risiko } from './steg/hovedforlop/risiko.js'
import { spesialist } from './steg/hovedforlop/spesialist.js'
import { oppsett, tomKontekst } from './steg/oppsett.js'

/** Severe and short-lived, or milder and long-lasting problems: measures with the person, and referral where it is due. */
export const hovedforlop2 = oppsett.createMachine({
  id: 'hovedforlop-2',
  context: ({ input }) => input ?? tomKontekst,
  type: 'parallel',
  states: { forlop, risiko, spesialist },
  on: alltid.on,
})
