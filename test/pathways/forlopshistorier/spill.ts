import {
  advance,
  isRefusal,
  startPathway,
  type PathwayEvent,
  type PathwayInstance,
  type Refusal,
  type StartOptions,
} from '../../../pathways/index.js'
import { assess } from '../../../src/index.js'
import type { Del, Hvem, Liv } from './liv.js'

type DelAv<S extends Del['slag']> = Extract<Del, { slag: S }>

/** One thing of a story, with what it led to. */
export type Spilt =
  | { readonly del: DelAv<'begynner'>; readonly etter: PathwayInstance }
  | {
      readonly del: DelAv<'skjer'>
      readonly event: PathwayEvent
      readonly for: PathwayInstance
      readonly etter: PathwayInstance
    }
  | {
      readonly del: DelAv<'avvises'>
      readonly event: PathwayEvent
      readonly for: PathwayInstance
      readonly avslag: Refusal
    }
  | { readonly del: DelAv<'status'>; readonly etter: PathwayInstance }
  | { readonly del: DelAv<'vurderes' | 'fortelling'> }

/** Plays a story through the library. What the story says is taken must be taken, and what it says is refused, refused. */
export function spill({ deler }: Liv): readonly Spilt[] {
  const forlop = new Map<Hvem, PathwayInstance>()
  const stod = (hvem: Hvem, dag: string): PathwayInstance => {
    const instance = forlop.get(hvem)
    if (instance === undefined) throw new Error(`${dag}: ${hvem} has no pathway yet`)
    return instance
  }
  return deler.map((del): Spilt => {
    switch (del.slag) {
      case 'begynner': {
        const etter = startPathway(del.i, { at: del.dag, ...start(del.med) })
        forlop.set(del.hvem, etter)
        return { del, etter }
      }
      case 'skjer': {
        const before = stod(del.hvem, del.dag)
        const event = { type: del.hva, at: del.dag, ...besluttet(del.felt) }
        const etter = advance(before, event)
        if (isRefusal(etter)) throw new Error(`${del.dag}, ${del.hva}: ${etter.refused}, ${etter.message}`)
        forlop.set(del.hvem, etter)
        return { del, event, for: before, etter }
      }
      case 'avvises': {
        const before = stod(del.hvem, del.dag)
        const event = { type: del.hva, at: del.dag, ...besluttet(del.felt) }
        const avslag = advance(before, event)
        if (!isRefusal(avslag)) throw new Error(`${del.dag}, ${del.hva}: was taken, and should have been refused`)
        return { del, event, for: before, avslag }
      }
      case 'status':
        return { del, etter: stod(del.hvem, del.dag) }
      case 'vurderes':
      case 'fortelling':
        return { del }
    }
  })
}

/** A kartlegging in the story becomes the decision that the library gives on it. */
const besluttet = (felt: DelAv<'skjer'>['felt']): object =>
  Object.fromEntries(
    Object.entries(felt).map(([name, value]) => [name, typeof value === 'object' ? assess(value.kartlagt) : value]),
  )

function start({ kartlagt, ...settings }: DelAv<'begynner'>['med']): Omit<StartOptions, 'at'> {
  return kartlagt === undefined ? settings : { ...settings, decision: assess(kartlagt) }
}
