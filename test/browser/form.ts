import type { Browser, Page } from 'playwright-core'
import type { Questionnaire, QuestionnaireItem } from '../../src/fhir/index.js'
import type { Renderer } from './renderers.js'
import type { Words } from './words.js'

declare const window: {
  draw(questionnaire: object, response?: object): Promise<void>
  response(): object
  shows(places: readonly object[]): Words[]
}

/** A questionnaire on a page, for someone to fill in. */
export interface Form {
  /** Waits until the question is asked; says what the page asks, in its own words. */
  asks(linkId: string): Promise<string>
  /** Waits until the question is not on the page, or cannot be seen. */
  hides(linkId: string): Promise<void>
  /** Writes a number, and waits until the form has it. */
  write(linkId: string, text: string): Promise<void>
  /** Clicks on an answer by what it says. */
  choose(linkId: string, answer: string): Promise<void>
  /** What can be seen to be chosen or written at these questions. */
  shows(linkIds: readonly string[]): Promise<Words[]>
  response(): Promise<object>
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

/** Renderers wait for the end of a word before they take it in. */
const timeout = 5000

const origin = 'http://form.test'
const types: { readonly [ending: string]: string } = { css: 'text/css', html: 'text/html', js: 'text/javascript' }

/** Opens a questionnaire in a renderer, without any network: what the page asks of another host is an error. */
export async function openForm(
  browser: Browser,
  renderer: Renderer,
  questionnaire: Questionnaire,
  answered?: object,
): Promise<Form> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.route('**/*', async (route) => {
    const { host, pathname } = new URL(route.request().url())
    const name = pathname.slice(1)
    const body = host !== new URL(origin).host ? undefined : name === '' ? renderer.page : renderer.file(name)
    if (body === undefined && !/favicon|\.(gif|png|svg)$/.test(pathname)) faults.push(`asked for ${host}${pathname}`)
    const contentType = types[name.split('.').at(-1) ?? ''] ?? (name === '' ? 'text/html' : 'application/octet-stream')
    await (body === undefined ? route.abort() : route.fulfill({ body, contentType }))
  })
  await page.goto(`${origin}/`)
  await page.evaluate(([form, response]) => window.draw(form!, response), [questionnaire, answered] as const)
  await page.locator(renderer.item(firstQuestion(questionnaire))).waitFor()
  if (faults.length > 0) throw new Error(`${renderer.name}: ${faults.join('; ')}`)
  return formOn(page, renderer, faults)
}

const firstQuestion = ({ item }: { readonly item?: QuestionnaireItem[] }): string => {
  const [first] = item ?? []
  return first!.type === 'group' ? firstQuestion(first!) : first!.linkId
}

function formOn(page: Page, renderer: Renderer, faults: readonly string[]): Form {
  const item = (linkId: string) => page.locator(renderer.item(linkId))
  return {
    asks: async (linkId) => {
      await item(linkId).waitFor({ state: 'visible', timeout })
      return (await item(linkId).locator(renderer.label).first().innerText()).trim()
    },
    hides: (linkId) => item(linkId).waitFor({ state: 'hidden', timeout }),
    write: async (linkId, text) => {
      const input = item(linkId).locator('input')
      await input.fill(text)
      await input.press('Tab')
      // who is faster than the form loses the next answer in one of the renderers: it writes back what it knew before
      await page.waitForFunction(
        (number) => JSON.stringify(window.response()).includes(number),
        `"valueInteger":${text}`,
      )
    },
    choose: (linkId, answer) => item(linkId).getByText(answer, { exact: true }).click(),
    shows: async (linkIds) => {
      const places = linkIds.map((linkId) => ({ linkId, selector: renderer.item(linkId) }))
      return page.evaluate((given) => window.shows(given), places)
    },
    response: () => page.evaluate(() => window.response()),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    close: async () => {
      await page.close()
      if (faults.length > 0) throw new Error(`${renderer.name}: ${faults.join('; ')}`)
    },
  }
}
