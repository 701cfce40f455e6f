import type { PathwayId } from '../../../pathways/index.js'
import type { StartOptions } from '../../../pathways/index.js'
import type { Kartlegging } from '../../../src/index.js'

/** Who follows the person: two can at the same time, each in a pathway of its own. */
export type Hvem = 'Kommunen' | 'Spesialisthelsetjenesten'

/** Answers of a kartlegging: the decision in the story is the one that `assess` gives on them. */
export interface Kartlagt {
  readonly kartlagt: Kartlegging
}

type Felt = string | boolean | Kartlagt

/** One thing in a story, on a day or at a time. */
export type Del =
  | { readonly slag: 'begynner'; readonly hvem: Hvem; readonly dag: string; readonly i: PathwayId; readonly med: Start }
  | { readonly slag: 'skjer'; readonly hvem: Hvem; readonly dag: string; readonly hva: string; readonly felt: Felter }
  | { readonly slag: 'avvises'; readonly hvem: Hvem; readonly dag: string; readonly hva: string; readonly felt: Felter }
  | { readonly slag: 'status'; readonly hvem: Hvem; readonly dag: string }
  | { readonly slag: 'vurderes'; readonly dag: string; readonly svar: Kartlagt }
  | { readonly slag: 'fortelling'; readonly tekst: string }

type Start = Omit<StartOptions, 'at' | 'decision'> & Partial<Kartlagt>
type Felter = { readonly [felt: string]: Felt }

/** The life of one synthetic person in the pathways. */
export interface Liv {
  readonly tittel: string
  readonly om: string
  readonly deler: readonly Del[]
}

/** What one of them registers: `const kommunen = hos('Kommunen')`. */
export const hos = (hvem: Hvem) => ({
  begynner: (dag: string, i: PathwayId, med: Start = {}): Del => ({ slag: 'begynner', hvem, dag, i, med }),
  skjer: (dag: string, hva: string, felt: Felter = {}): Del => ({ slag: 'skjer', hvem, dag, hva, felt }),
  /** It is tried, and refused; a story in which it is taken is wrong. */
  avvises: (dag: string, hva: string, felt: Felter = {}): Del => ({ slag: 'avvises', hvem, dag, hva, felt }),
  /** Several duties carried out on one day. */
  utforte: (dag: string, ...plikter: readonly string[]): readonly Del[] =>
    plikter.map((action) => ({ slag: 'skjer', hvem, dag, hva: 'plikt.utfort', felt: { action } })),
  /** Where does the person stand, what is due, and what can happen next? */
  status: (dag: string): Del => ({ slag: 'status', hvem, dag }),
})

/** What the guide says on the answers, before anything is begun: the level, and where to refer. */
export const vurderes = (dag: string, svar: Kartlagt): Del => ({ slag: 'vurderes', dag, svar })

export const fortelling = (tekst: string): Del => ({ slag: 'fortelling', tekst })
