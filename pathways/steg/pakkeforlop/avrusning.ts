import { oppsett } from '../oppsett.js'

/** Detoxification, at any step: when it ended matters, because the next treatment follows within days. */
export const avrusning = oppsett.createStateConfig({
  on: {
    'avrusning.startet': { guard: 'avrusningPagarIkke', actions: 'startAvrusning' },
    'avrusning.avsluttet': { guard: 'avrusningPagar', actions: 'avsluttAvrusning' },
    'behandling.startet': { actions: 'merkGjort' },
  },
}).on
