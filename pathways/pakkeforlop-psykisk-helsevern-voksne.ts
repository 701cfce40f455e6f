import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

/** Mental health care for adults. */
export const psykiskHelsevernVoksne = oppsett.createMachine({
  id: 'pakkeforlop-psykisk-helsevern-voksne',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: { ...forHenvisning, meta: { ...forHenvisning.meta, statements: ['R6.21', 'R6.22', 'R7.10'] } },
    start,
    under,
    etter,
    ...utenfor().states,
  },
  on: alltid.on,
})
