import { oppsett, tomKontekst } from './steg/oppsett.js'
import { alltid } from './steg/pakkeforlop/alltid.js'
import { etter } from './steg/pakkeforlop/etter.js'
import { forHenvisning } from './steg/pakkeforlop/for.js'
import { start } from './steg/pakkeforlop/start.js'
import { under } from './steg/pakkeforlop/under.js'
import { utenfor } from './steg/pakkeforlop/utenfor.js'

/**
 * Mental health care for children and young people: an extended assessment has a limit of its own, on top of that of the
 * basis assessment, and the referrer hears early: a copy of the plan and a first word back.
 */
export const psykiskHelsevernBarnOgUnge = oppsett.createMachine({
  id: 'pakkeforlop-psykisk-helsevern-barn-og-unge',
  context: ({ input }) => input ?? tomKontekst,
  initial: 'for',
  states: {
    for: forHenvisning,
    start,
    under: {
      ...under,
      on: {
        ...under.on,
        'plan.sendt-henviser': { actions: 'merkGjort' },
        'tilbakemelding.gitt': { actions: 'merkGjort' },
      },
    },
    etter,
    ...utenfor().states,
  },
  on: alltid.on,
})
