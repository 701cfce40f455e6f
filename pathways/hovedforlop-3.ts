import { alltid } from './steg/hovedforlop/alltid.js'
import { forlop } from './steg/hovedforlop/forlop.js'
import { koordinering } from './steg/hovedforlop/koordinering.js'
import { risiko } from './steg/hovedforlop/risiko.js'
import { spesialist } from './steg/hovedforlop/spesialist.js'
import { oppsett, tomKontekst } from './steg/oppsett.js'

/** Severe and long-lasting problems: the same course, with coordinator, responsibility group and plans beside it. */
export const hovedforlop3 = oppsett.createMachine({
  id: 'hovedforlop-3',
  context: ({ input }) => input ?? tomKontekst,
  type: 'parallel',
  states: { forlop, risiko, spesialist, koordinering },
  on: alltid.on,
})
