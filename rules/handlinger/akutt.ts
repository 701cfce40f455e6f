import type { Actions } from '../../src/engine/action.js'

/** What imminent danger demands. From the acute routes of other national sources: the guide is silent (G14). */
export const akutt = {
  'ring-113': {
    kind: 'contact',
    title: {
      nb: 'Ring 113 nå',
      nn: 'Ring 113 no',
      en: 'Call 113 now',
    },
    needsNoService: 'nationwide',
  },
  'kontakt-legevakt': {
    kind: 'contact',
    title: {
      nb: 'Kontakt legevakt på 116117',
      nn: 'Kontakt legevakt på 116117',
      en: 'Contact the out-of-hours emergency service on 116117',
    },
  },
  'varsle-nodetater': {
    kind: 'contact',
    title: {
      nb: 'Varsle politi og brannvesen når det er nødvendig for å avverge alvorlig skade på person eller eiendom',
      nn: 'Varsle politi og brannvesen når det er nødvendig for å avverje alvorleg skade på person eller eigedom',
      en: 'Notify the police and fire service where necessary to avert serious harm to person or property',
    },
    needsNoService: 'nationwide',
  },
} as const satisfies Actions
