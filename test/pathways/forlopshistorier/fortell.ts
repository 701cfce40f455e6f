import { pathways, type PathwayId } from '../../../pathways/index.js'
import { assess, type Decision } from '../../../src/index.js'
import { dato } from './dato.js'
import { endringer } from './endringer.js'
import type { Hvem, Liv } from './liv.js'
import { avslag, brutt, felter, navnPaHendelse, plikt, storForbokstav } from './ord.js'
import { spill, type Spilt } from './spill.js'
import { status } from './status.js'

/** A life as a clinician reads it: what happened on which day, what it led to, what was refused and why. */
export function fortell(liv: Liv): string {
  const { tittel, om, deler } = liv
  const alle = new Set(deler.flatMap((del) => ('hvem' in del ? [del.hvem] : [])))
  const hos = (hvem: Hvem): string => (alle.size > 1 ? `[${hvem}] ` : '')
  let dag = ''
  const lines = spill(liv).flatMap((spilt): string[] => {
    const { del } = spilt
    if (del.slag === 'fortelling') {
      dag = ''
      return ['', ...brutt(del.tekst, '')]
    }
    const overskrift = del.dag === dag ? [] : ['', storForbokstav(dato(del.dag))]
    dag = del.dag
    return [...overskrift, ...linjerFor(spilt, 'hvem' in del ? hos(del.hvem) : '')]
  })
  return `${[tittel, '='.repeat(tittel.length), '', ...brutt(om, ''), ...lines].join('\n')}\n`
}

function linjerFor(spilt: Spilt, hvem: string): string[] {
  if ('avslag' in spilt) {
    const forsok = `Forsøkt: ${navnPaHendelse(spilt.for, spilt.event)}${felter(spilt.event)}`
    return [...brutt(forsok, `  ${hvem}`, '      '), ...linjer([`Avvist: ${avslag(spilt.avslag)}`])]
  }
  if ('event' in spilt) {
    const { event, etter, del } = spilt
    const endret = endringer(spilt.for, etter, del.dag)
    const hendelse = `${navnPaHendelse(spilt.for, event)}${felter(event)}`
    // what is the change itself is told once
    const [forste, ...flere] = endret
    const sierDetSamme = /^(plikt|tiltak|dato)\./.test(event.type) && forste !== undefined
    return sierDetSamme
      ? [...brutt(forste, `  ${hvem}`, '      '), ...linjer(flere)]
      : [...brutt(hendelse, `  ${hvem}`, '      '), ...linjer(endret)]
  }
  switch (spilt.del.slag) {
    case 'begynner': {
      const { del, etter } = spilt as Extract<Spilt, { etter: unknown }>
      const title = pathways[etter.pathway as PathwayId].title.nb
      return [`  ${hvem}Begynner: ${title}`, ...linjer(endringer(null, etter, del.dag))]
    }
    case 'status': {
      const { del, etter } = spilt as Extract<Spilt, { etter: unknown }>
      return status(etter, del.dag, hvem)
    }
    case 'vurderes':
      return vurdering(assess(spilt.del.svar.kartlagt)).flatMap((line) => brutt(line, '  ', '      '))
    case 'fortelling':
      return []
  }
}

const linjer = (endret: readonly string[]): string[] => endret.flatMap((line) => brutt(line, '      ', '        '))

/** Where the guide places the person, and which referrals it asks for: what is only possible is left out. */
function vurdering({ scope, hovedforlop, referrals }: Decision): string[] {
  const { recommended, possible } = hovedforlop
  const hvor =
    scope === 'children-guide'
      ? 'veilederen for barn og unge gjelder'
      : `hovedforløp ${recommended ?? possible.join(' eller ')}`
  const styrke = { shall: 'skal', should: 'bør', may: 'kan', advice: 'råd' } as const
  return [
    `Vurdering etter kartleggingen: ${hvor}`,
    ...referrals
      .filter(({ certainty }) => certainty !== 'possible')
      .map(({ id, statements, strength, pathway = [] }) => {
        const til = pathway.map((one) => pathways[one as PathwayId].title.nb).join(' eller ')
        return `Henvisning (${styrke[strength]}): ${plikt(id, statements)}${til === '' ? '' : `: ${til}`}`
      }),
  ]
}
