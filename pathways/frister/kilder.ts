import { pasientOgBrukerrettighetsloven } from '../../rules/kilder/pasient-og-brukerrettighetsloven.js'
import { citationOn } from '../../src/guideline/source.js'
import type { LimitSource } from '../../src/pathway/limit.js'

/** The day the stored copies of the pages were read. */
const checked = '2026-11-22'

const publisher = 'Helsedirektoratet'
const nettsted = 'https://www.helsedirektoratet.no'
const spisesider = `${nettsted}/nasjonale-forlop/spiseforstyrrelser-hos-barn-og-unge`

const rettTilVurdering = pasientOgBrukerrettighetsloven['pbrl-2-2-a']
const lastCitation = rettTilVurdering.citations.at(-1)!

/** Where the limits are written. A page that gives no date has none here either. */
export const kilder = {
  loven: {
    key: rettTilVurdering.id,
    title: `${rettTilVurdering.name.nb} ${citationOn(rettTilVurdering).section}`,
    url: rettTilVurdering.url,
    dated: null,
    checked: lastCitation.checked,
  },
  kodeveileder: {
    key: 'kodeveileder-nasjonale-pasientforlop',
    title: 'Kodeveileder for nasjonale pasientforløp, psykisk helse og rus: start og type forløp',
    publisher,
    dated: null,
    checked,
  },
  voksne: {
    key: 'psykiske-lidelser-voksne',
    title: 'Psykiske lidelser – voksne',
    publisher,
    url: `${nettsted}/nasjonale-forlop/psykiske-lidelser-voksne`,
    dated: '2024-10-28',
    checked,
  },
  barnOgUnge: {
    key: 'psykiske-lidelser-barn-og-unge',
    title: 'Psykiske lidelser – barn og unge',
    publisher,
    url: `${nettsted}/nasjonale-forlop/psykiske-lidelser-barn-og-unge`,
    dated: '2024-10-28',
    checked,
  },
  barnOgUngeMoreOgRomsdal: {
    key: 'helse-more-og-romsdal-pakkeforlop-2019',
    title: 'Oppstart av pakkeforløp 1. januar 2019',
    publisher: 'Helse Møre og Romsdal',
    dated: null,
    checked,
  },
  tsb: {
    key: 'forlopstider-rusbehandling-tsb',
    title: 'Forløpstider – rusbehandling (TSB), pakkeforløp',
    publisher,
    url: `${nettsted}/pakkeforlop/rusbehandling-tsb/forlopstider-rusbehandling-tsb-pakkeforlop`,
    dated: '2019-02-04',
    checked,
  },
  overdose: {
    key: 'akuttbehandling-etter-rusmiddeloverdose',
    title: 'Akuttbehandling og oppfølging etter rusmiddeloverdose, i forløpet for rusbehandling (TSB)',
    publisher,
    dated: null,
    checked,
  },
  psykose: {
    key: 'psykoselidelser-start-pakkeforlop',
    title: 'Psykoselidelser: start pakkeforløp',
    publisher,
    dated: null,
    checked,
  },
  tvangslidelse: {
    key: 'forlopstider-tvangslidelse',
    title: 'Forløpstider – tvangslidelse (pakkeforløp)',
    publisher,
    url: `${nettsted}/pakkeforlop/tvangslidelse-ocd/forlopstider-tvangslidelse-pakkeforlop`,
    dated: '2018-12-05',
    checked,
  },
  spiseforstyrrelser: {
    key: 'forlopstider-spiseforstyrrelser-barn-og-unge',
    title: 'Forløpstider – spiseforstyrrelser hos barn og unge',
    publisher,
    url: `${spisesider}/forlopstider-spiseforstyrrelser-hos-barn-og-unge-pakkeforlop`,
    dated: '2022-09-30',
    checked,
  },
  gravide: {
    key: 'gravide-og-rusmidler-kartlegging-og-utredning',
    title: 'Gravide og rusmidler: kartlegging og utredning',
    publisher,
    url: `${nettsted}/pakkeforlop/gravide-og-rusmidler/kartlegging-og-utredning`,
    dated: '2020-09-29',
    checked,
  },
} as const satisfies { readonly [name: string]: LimitSource }
