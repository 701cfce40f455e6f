import { oppsett } from '../oppsett.js'

/** Detoxification: when it ended matters, because the next treatment follows within days. */
export const avrusning = oppsett.createStateConfig({
  on: {
    'avrusning.startet': { actions: 'merkGjort' },
    'avrusning.avsluttet': { actions: 'merkGjort' },
  },
}).on
