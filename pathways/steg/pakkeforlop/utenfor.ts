import { oppsett } from '../oppsett.js'
import type { Avbruddssteg } from './avbruddssteg.js'
import { gjenopptatt } from './gjenopptatt.js'

/**
 * Where a pathway stops before it is through. None of them is an end of the machine: a duty that is still open can be
 * closed there, and two of them can be left again. Steps that only some pathways have are said, to go back to.
 */
export const utenfor = (...egne: readonly Avbruddssteg[]) =>
  oppsett.createStateConfig({
    states: {
      avbrutt: {
        id: 'avbrutt',
        meta: { title: { nb: 'Avbrutt', nn: 'Avbrote', en: 'Broken off' }, statements: [] },
        tags: ['closed'],
        on: {
          ...gjenopptatt(egne),
          'epikrise.sendt': { actions: 'merkGjort' },
          'forlop.avsluttet': { guard: 'kanAvslutteEtterAvbrudd', target: '#avsluttet', actions: 'merkGjort' },
        },
      },
      // a refusal is where the municipality acts: its own pathway hears of it. A complaint can be upheld
      avslatt: {
        id: 'avslatt',
        meta: { title: { nb: 'Avslått', nn: 'Avslått', en: 'Refused' }, statements: ['R2.06'] },
        tags: ['closed'],
        on: { 'rett.innvilget': { target: '#startPakkeforlop', actions: ['merkGjort', 'settInngangHvisGitt'] } },
      },
      trukket: {
        id: 'trukket',
        meta: {
          title: {
            nb: 'Henvisningen er trukket eller ble ikke sendt',
            nn: 'Tilvisinga er trekt eller vart ikkje send',
            en: 'Referral withdrawn, or not sent',
          },
          statements: [],
        },
        tags: ['closed'],
      },
      overfort: {
        id: 'overfort',
        meta: {
          title: {
            nb: 'Overført til andre i spesialisthelsetjenesten',
            nn: 'Overført til andre i spesialisthelsetenesta',
            en: 'Transferred to others in specialist services',
          },
          statements: [],
        },
        tags: ['closed'],
      },
    },
  })
