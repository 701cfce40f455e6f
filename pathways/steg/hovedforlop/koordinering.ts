import { oppsett } from '../oppsett.js'

/** What hovedforlop 3 has beside the course: each part has its own life, and none waits for another. */
export const koordinering = oppsett.createStateConfig({
  meta: { title: { nb: 'Koordinering', nn: 'Koordinering', en: 'Coordination' }, statements: ['R7.25', 'R7.74'] },
  type: 'parallel',
  states: {
    koordinator: {
      meta: { title: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' }, statements: ['R7.22', 'R7.95'] },
      initial: 'ikkeTilbudt',
      states: {
        ikkeTilbudt: {
          meta: {
            title: { nb: 'Koordinator ikke tilbudt', nn: 'Koordinator ikkje tilbydd', en: 'Coordinator not offered' },
            statements: ['R7.22'],
          },
          on: { 'koordinator.tilbudt': 'tilbudt', 'koordinator.oppnevnt': 'oppnevnt' },
        },
        tilbudt: {
          meta: {
            title: { nb: 'Koordinator tilbudt', nn: 'Koordinator tilbydd', en: 'Coordinator offered' },
            statements: ['R7.22'],
          },
          on: { 'koordinator.oppnevnt': 'oppnevnt', 'koordinator.avslatt': 'avslatt' },
        },
        oppnevnt: {
          meta: {
            title: { nb: 'Har koordinator', nn: 'Har koordinator', en: 'Has a coordinator' },
            statements: ['R7.22', 'R7.95'],
          },
          on: { 'koordinator.avslatt': 'avslatt' },
        },
        avslatt: {
          meta: {
            title: {
              nb: 'Har takket nei til koordinator',
              nn: 'Har takka nei til koordinator',
              en: 'Has declined a coordinator',
            },
            statements: [],
          },
          on: { 'koordinator.tilbudt': 'tilbudt' },
        },
      },
    },
    // declining the plan leaves the coordinator where he is: the right to one does not depend on the other (R7.95)
    individuellPlan: {
      meta: { title: { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' }, statements: ['R7.24'] },
      initial: 'ikkeTilbudt',
      states: {
        ikkeTilbudt: {
          meta: {
            title: {
              nb: 'Individuell plan ikke tilbudt',
              nn: 'Individuell plan ikkje tilbydd',
              en: 'Individual plan not offered',
            },
            statements: ['R7.24'],
          },
          on: { 'individuell-plan.tilbudt': 'tilbudt' },
        },
        tilbudt: {
          meta: {
            title: { nb: 'Individuell plan tilbudt', nn: 'Individuell plan tilbydd', en: 'Individual plan offered' },
            statements: ['R7.24'],
          },
          on: { 'individuell-plan.onsket': 'onsket', 'individuell-plan.avslatt': 'avslatt' },
        },
        onsket: {
          meta: {
            title: { nb: 'Individuell plan ønsket', nn: 'Individuell plan ønskt', en: 'Individual plan wanted' },
            statements: ['R7.24'],
          },
          on: {
            'individuell-plan.laget': { target: 'laget', actions: 'merkGjort' },
            'individuell-plan.avslatt': 'avslatt',
          },
        },
        avslatt: {
          meta: {
            title: { nb: 'Individuell plan avslått', nn: 'Individuell plan avslått', en: 'Individual plan declined' },
            statements: ['R7.95'],
          },
          on: { 'individuell-plan.tilbudt': 'tilbudt', 'individuell-plan.onsket': 'onsket' },
        },
        laget: {
          meta: {
            title: { nb: 'Har individuell plan', nn: 'Har individuell plan', en: 'Has an individual plan' },
            statements: ['R7.24'],
          },
          on: {
            'individuell-plan.laget': { actions: 'merkGjort' },
            'individuell-plan.avslatt': 'avslatt',
          },
        },
      },
    },
    ansvarsgruppe: {
      meta: { title: { nb: 'Ansvarsgruppe', nn: 'Ansvarsgruppe', en: 'Responsibility group' }, statements: ['R7.23'] },
      initial: 'ikkeOpprettet',
      states: {
        ikkeOpprettet: {
          meta: {
            title: { nb: 'Ingen ansvarsgruppe', nn: 'Inga ansvarsgruppe', en: 'No responsibility group' },
            statements: ['R7.23'],
          },
          on: { 'ansvarsgruppe.opprettet': 'opprettet' },
        },
        opprettet: {
          meta: {
            title: { nb: 'Har ansvarsgruppe', nn: 'Har ansvarsgruppe', en: 'Has a responsibility group' },
            statements: ['R7.23'],
          },
        },
      },
    },
    kriseplan: {
      meta: {
        title: { nb: 'Krise- og mestringsplan', nn: 'Krise- og meistringsplan', en: 'Crisis and coping plan' },
        statements: ['R7.26', 'R7.85'],
      },
      initial: 'ikkeLaget',
      states: {
        ikkeLaget: {
          meta: {
            title: {
              nb: 'Ingen krise- og mestringsplan',
              nn: 'Ingen krise- og meistringsplan',
              en: 'No crisis and coping plan',
            },
            statements: ['R7.26'],
          },
          on: { 'krise-og-mestringsplan.laget': { target: 'laget', actions: 'merkGjort' } },
        },
        laget: {
          meta: {
            title: {
              nb: 'Har krise- og mestringsplan',
              nn: 'Har krise- og meistringsplan',
              en: 'Has a crisis and coping plan',
            },
            statements: ['R7.26', 'R7.85'],
          },
          on: { 'krise-og-mestringsplan.laget': { actions: 'merkGjort' } },
        },
      },
    },
  },
  // the yearly heart check is the only interval the guide names (R7.74)
  on: { 'hjertekontroll.gjennomfort': { actions: ['merkGjort', 'avtalNesteHjertekontroll'] } },
})
