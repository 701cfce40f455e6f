import type { AnyStateMachine } from 'xstate'
import type { Text } from '../src/guideline/text.js'
import type { PathwayDefinition } from '../src/pathway/definition.js'
import { felles } from './hendelser/felles.js'
import { hovedforlop } from './hendelser/hovedforlop.js'
import { koordinering } from './hendelser/koordinering.js'
import { overganger } from './hendelser/overganger.js'
import { pakkeforlop } from './hendelser/pakkeforlop.js'
import { sarskilteForlop } from './hendelser/sarskilte-forlop.js'
import { tiltak } from './hendelser/tiltak.js'
import { hovedforlop1 } from './hovedforlop-1.js'
import { hovedforlop2 } from './hovedforlop-2.js'
import { hovedforlop3 } from './hovedforlop-3.js'
import { gravideOgRusmidler } from './pakkeforlop-gravide-og-rusmidler.js'
import { psykiskHelsevernBarnOgUnge } from './pakkeforlop-psykisk-helsevern-barn-og-unge.js'
import { psykiskHelsevernVoksne } from './pakkeforlop-psykisk-helsevern-voksne.js'
import { psykose } from './pakkeforlop-psykose.js'
import { spiseforstyrrelserBarnOgUnge } from './pakkeforlop-spiseforstyrrelser-barn-og-unge.js'
import { tsb } from './pakkeforlop-tsb.js'
import { tvangslidelse } from './pakkeforlop-tvangslidelse.js'
import { avslagstekster } from './steg/avslagstekster.js'

const hendelser = {
  ...hovedforlop,
  ...koordinering,
  ...tiltak,
  ...overganger,
  ...pakkeforlop,
  ...sarskilteForlop,
  ...felles,
}

/** A pathway knows the events that its machine answers to somewhere, and no others. */
const define = <I extends string>(
  id: I,
  kind: PathwayDefinition['kind'],
  machine: AnyStateMachine,
  title: Text,
): PathwayDefinition & { readonly id: I } => ({
  id,
  version: '1.0.0',
  kind,
  title,
  machine,
  events: Object.fromEntries(Object.entries(hendelser).filter(([type]) => machine.events.includes(type))),
  refusals: avslagstekster,
})

const main = <I extends string>(id: I, machine: AnyStateMachine, title: Text) =>
  define(id, 'hovedforlop', machine, title)

const specialist = <I extends string>(id: I, machine: AnyStateMachine, title: Text) =>
  define(id, 'pakkeforlop', machine, title)

/** The three hovedforlop and the seven pakkeforlop, by id. */
export const pathways = {
  'hovedforlop-1': main('hovedforlop-1', hovedforlop1, {
    nb: 'Hovedforløp 1: milde og kortvarige problemer',
    nn: 'Hovudforløp 1: milde og kortvarige problem',
    en: 'Hovedforløp 1: mild, short-lived problems',
  }),
  'hovedforlop-2': main('hovedforlop-2', hovedforlop2, {
    nb: 'Hovedforløp 2: alvorlige kortvarige eller mildere langvarige problemer',
    nn: 'Hovudforløp 2: alvorlege kortvarige eller mildare langvarige problem',
    en: 'Hovedforløp 2: severe and short-lived, or milder and long-lasting problems',
  }),
  'hovedforlop-3': main('hovedforlop-3', hovedforlop3, {
    nb: 'Hovedforløp 3: alvorlige og langvarige problemer',
    nn: 'Hovudforløp 3: alvorlege og langvarige problem',
    en: 'Hovedforløp 3: severe, long-lasting problems',
  }),
  'pakkeforlop-psykisk-helsevern-voksne': specialist('pakkeforlop-psykisk-helsevern-voksne', psykiskHelsevernVoksne, {
    nb: 'Pakkeforløp psykisk helsevern, voksne',
    nn: 'Pakkeforløp psykisk helsevern, vaksne',
    en: 'Pathway for mental health care, adults',
  }),
  'pakkeforlop-psykisk-helsevern-barn-og-unge': specialist(
    'pakkeforlop-psykisk-helsevern-barn-og-unge',
    psykiskHelsevernBarnOgUnge,
    {
      nb: 'Pakkeforløp psykisk helsevern, barn og unge',
      nn: 'Pakkeforløp psykisk helsevern, barn og unge',
      en: 'Pathway for mental health care, children and young people',
    },
  ),
  'pakkeforlop-tsb': specialist('pakkeforlop-tsb', tsb, {
    nb: 'Pakkeforløp rusbehandling (TSB)',
    nn: 'Pakkeforløp rusbehandling (TSB)',
    en: 'Pathway for substance use treatment (TSB)',
  }),
  'pakkeforlop-psykose': specialist('pakkeforlop-psykose', psykose, {
    nb: 'Pakkeforløp psykose og mistanke om psykoseutvikling',
    nn: 'Pakkeforløp psykose og mistanke om psykoseutvikling',
    en: 'Pathway for psychosis and suspected psychosis',
  }),
  'pakkeforlop-tvangslidelse': specialist('pakkeforlop-tvangslidelse', tvangslidelse, {
    nb: 'Pakkeforløp tvangslidelse (OCD)',
    nn: 'Pakkeforløp tvangsliding (OCD)',
    en: 'Pathway for obsessive-compulsive disorder',
  }),
  'pakkeforlop-spiseforstyrrelser-barn-og-unge': specialist(
    'pakkeforlop-spiseforstyrrelser-barn-og-unge',
    spiseforstyrrelserBarnOgUnge,
    {
      nb: 'Pakkeforløp spiseforstyrrelser, barn og unge',
      nn: 'Pakkeforløp eteforstyrringar, barn og unge',
      en: 'Pathway for eating disorders, children and young people',
    },
  ),
  'pakkeforlop-gravide-og-rusmidler': specialist('pakkeforlop-gravide-og-rusmidler', gravideOgRusmidler, {
    nb: 'Pakkeforløp gravide og rusmidler',
    nn: 'Pakkeforløp gravide og rusmiddel',
    en: 'Pathway for pregnancy and substance use',
  }),
} as const

export type PathwayId = keyof typeof pathways
