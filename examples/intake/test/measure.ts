import { test } from 'vitest'
import { openBrowser } from './browser.js'
import { person } from './person.js'
import { chunksOf, isDesignSystem, weigh } from './weight.js'

const open = openBrowser()

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const middle = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!

test('what the browser has to fetch', () => {
  for (const [what, chunk] of [
    ['the first view', 'index.html'],
    ['the kartlegging', 'src/Workbench.tsx'],
  ] as const) {
    const chunks = chunksOf(chunk)
    const own = weigh(chunks.filter((chunk) => !isDesignSystem(chunk)))
    console.log(
      `${what}: ${kilobytes(own)} of script, gzipped, and ${kilobytes(weigh(chunks.filter(isDesignSystem)))} of design system`,
    )
  }
})

test('how long an answer takes to become a decision on the screen', async () => {
  const { page } = await open()
  const { begin } = person(page, 'nb')
  await begin()
  const took: number[] = []
  const next = page.getByRole('button', { name: 'Neste tema' })
  // an answer that says that there is danger takes the screen: then on to the next answer
  const safe = page.getByRole('button', { name: 'Personen er trygg, gå videre' })
  while (await next.isVisible()) {
    await next.click()
    do {
      if (await safe.isVisible()) await safe.click()
      took.push(...(await page.evaluate(answerEverything)))
    } while (await safe.isVisible())
  }
  const sorted = took.toSorted((a, b) => a - b)
  const [median, most] = [middle(sorted, 0.5), sorted.at(-1)!]
  console.log(`${sorted.length} answers that changed the decision, from the click to the new page laid out:`)
  console.log(
    `median ${median.toFixed(1)} ms, 95 % within ${middle(sorted, 0.95).toFixed(1)} ms, slowest ${most.toFixed(1)} ms`,
  )
})

/**
 * In the page: chooses every answer that the topic offers, and times each from the click until the decision is another and the
 * page is laid out anew.
 */
async function answerEverything(): Promise<number[]> {
  const kept = window as unknown as { tried?: Set<Element> }
  const tried = (kept.tried ??= new Set())
  const took: number[] = []
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  for (;;) {
    const decision = document.querySelector('.decision')!
    const inputs = document.querySelectorAll<HTMLInputElement>('main fieldset :is([type=radio], [type=checkbox])')
    const next = [...inputs].find((input) => !input.checked && !tried.has(input) && input.checkVisibility())
    if (next === undefined) return took
    tried.add(next)
    await frame()
    await frame()
    let changedAt: number | undefined
    const watch = new MutationObserver(() => {
      // reading a size makes the browser lay the page out
      decision.getBoundingClientRect()
      changedAt = performance.now()
    })
    watch.observe(decision, { subtree: true, childList: true, characterData: true, attributes: true })
    const started = performance.now()
    next.click()
    for (let frames = 0; frames < 5 && changedAt === undefined; frames++) await frame()
    watch.disconnect()
    if (changedAt !== undefined) took.push(changedAt - started)
  }
}
