import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** A form renderer as the people who make it hand it out, in a page of our own. */
export interface Renderer {
  readonly name: string
  readonly page: string
  /** The files of the page by name; undefined for what is not there. */
  readonly file: (name: string) => Buffer | undefined
  /** Where the question with this linkId is on the page, and in it what it asks. */
  readonly item: (linkId: string) => string
  readonly label: string
}

const here = fileURLToPath(new URL('.', import.meta.url))
const made = `${here}node_modules/.forlop/`

const fileIn = (...folders: readonly string[]) =>
  function file(name: string): Buffer | undefined {
    for (const folder of folders) {
      try {
        return readFileSync(`${folder}${name}`)
      } catch {
        // perhaps in the next folder
      }
    }
    return undefined
  }

const document = (styles: string, scripts: readonly string[]): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><link rel="stylesheet" href="${styles}"></head>` +
  `<body><main id="form"></main>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</body></html>`

const lhcForms: Renderer = {
  name: 'LHC-Forms',
  page: document('webcomponent/styles.css', [
    'webcomponent/assets/lib/zone.min.js',
    'webcomponent/runtime.js',
    'webcomponent/polyfills.js',
    'webcomponent/main.js',
    'fhir/R4/lformsFHIR.min.js',
    'lhc-forms.js',
    'shows.js',
  ]),
  file: fileIn(`${here}node_modules/lforms/dist/lforms/`, `${here}pages/`),
  item: (linkId) => `[id="item-${linkId}/1/1"]`,
  label: '.question',
}

const smartForms: Renderer = {
  name: 'Smart Forms',
  page: document('smart-forms.css', ['smart-forms.js', 'shows.js']),
  file: fileIn(made, `${here}pages/`),
  item: (linkId) => `[data-linkid="${linkId}"]`,
  label: 'label[id^="label-"]',
}

/** The renderers, ready to be opened. */
export function renderers(): readonly Renderer[] {
  // its package is written for bundlers
  buildSync({
    entryPoints: [`${here}pages/smart-forms.js`],
    outdir: made,
    bundle: true,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  })
  return [lhcForms, smartForms]
}
