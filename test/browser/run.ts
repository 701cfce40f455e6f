/**
 * tsx test/browser/run.ts
 *
 * Fills in the questionnaire in two form renderers as a person does, by what the page says, and reads what comes out.
 * Installs the renderers beside itself, and not among the packages of the library. Screenshots go to coverage/forms/.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { fromQuestionnaireResponse, questionnaire, toQuestionnaireResponse } from '../../src/fhir/index.js'
import type { Locale } from '../../src/guideline/text.js'
import { assess, type Kartlegging } from '../../src/index.js'
import { fillIn, showsAnswers } from './fill-in.js'
import { openForm, type Form } from './form.js'
import { persons } from './persons.js'
import { renderers, type Renderer } from './renderers.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const pictures = fileURLToPath(new URL('../../coverage/forms/', import.meta.url))
const goldenFolder = fileURLToPath(new URL('../kartlegginger/', import.meta.url))

/** The language that each person answers in; null for one who does not use the renderer, which is slow. */
type Languages = readonly (Locale | null)[]
const languages: { readonly [renderer: string]: Languages } = {
  'LHC-Forms': ['nb', 'en', 'en', 'nb'],
  'Smart Forms': ['nn', null, 'nb', 'en'],
}

interface Manifest {
  readonly version: string
  readonly dependencies: { readonly [name: string]: string }
}
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest

function installRenderers(): void {
  const isInstalled = ([name, version]: readonly [string, string]): boolean => {
    const folder = `${here}node_modules/${name}`
    return existsSync(`${folder}/package.json`) && manifest(folder).version === version
  }
  if (Object.entries(manifest(here).dependencies).every(isInstalled)) return
  execFileSync('npm', ['ci'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** What comes out, and what can be seen, once the form has taken in the last keystroke. */
async function readsAs(form: Form, wanted: Kartlegging, locale: Locale): Promise<void> {
  const deadline = Date.now() + 5000
  for (;;) {
    try {
      const read = fromQuestionnaireResponse(await form.response())
      assert.deepEqual(read, wanted)
      assert.equal(assess(read).id, assess(wanted).id)
      await showsAnswers(form, wanted, locale)
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function tryRenderer(browser: Browser, renderer: Renderer, languages: Languages): Promise<void> {
  for (const [index, locale] of languages.entries()) {
    if (locale === null) continue
    const person = persons[index]!
    const started = performance.now()
    const form = await openForm(browser, renderer, questionnaire({ locale }))
    await fillIn(form, person, locale)
    await readsAs(form, person.answers, locale)
    const name = `${renderer.name} ${locale} ${person.name}`.toLowerCase().replaceAll(/[ -]+/g, '-')
    await form.screenshot(`${pictures}${name}.png`)
    await form.close()
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`ok: ${renderer.name}, ${locale}: a person who ${person.name} (${seconds} s)`)
  }
}

/** Answers written by the library, opened in the renderer, and read from it again. */
async function tryReopening(browser: Browser, renderer: Renderer, golden: readonly Kartlegging[]): Promise<void> {
  for (const kartlegging of golden) {
    const answered = toQuestionnaireResponse(kartlegging, { omitHidden: true })
    const form = await openForm(browser, renderer, questionnaire(), answered)
    await readsAs(form, fromQuestionnaireResponse(answered), 'nb')
    await form.close()
  }
  console.log(`ok: ${renderer.name}: ${golden.length} answered forms opened again`)
}

installRenderers()
mkdirSync(pictures, { recursive: true })
const golden = readdirSync(goldenFolder)
  .filter((_, index) => index % 12 === 0)
  .map((file) => JSON.parse(readFileSync(`${goldenFolder}${file}`, 'utf8')) as { kartlegging: Kartlegging })
  .map(({ kartlegging }) => kartlegging)
  .concat(persons.map(({ answers }) => answers))

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const renderer of renderers()) {
    await tryRenderer(browser, renderer, languages[renderer.name]!)
    await tryReopening(browser, renderer, golden)
  }
} finally {
  await browser.close()
}
