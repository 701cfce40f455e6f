import { questionnaire } from 'forlop/fhir'
import { pathways } from 'forlop/pathways'
import { facts } from 'forlop/rules'
import type { Locator, Page } from 'playwright-core'
import { languages, names, views, type Locale, type Text, type View } from './names.js'

export type FactName = keyof typeof facts

const absences: { readonly [reason: string]: Text } = {
  'asked-unknown': names.unknown,
  'not-asked': names.notAsked,
  'asked-declined': names.declined,
}

/** What an answer is called on the screen. */
function choiceOf(name: FactName, value: unknown): Text {
  if (typeof value === 'object' && value !== null && 'absent' in value) return absences[String(value.absent)]!
  if (typeof value === 'boolean') return value ? names.yes : names.no
  const fact = facts[name]
  if (!('values' in fact)) throw new Error(`${name} has no values`)
  return (fact.values as { readonly [value: string]: Text })[String(value)]!
}

/** The heading of the topic that a question belongs to. */
const headingOf = (name: FactName, locale: Locale): string =>
  questionnaire({ locale, locales: [locale] }).item?.find(({ linkId }) => linkId === facts[name].topic)?.text ?? ''

/** The beginning of a name: what follows it, such as a mark, is not the person's concern. */
const beginning = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** Somebody who uses the workbench, by the names on the screen, in one language. */
export function person(page: Page, locale: Locale) {
  const say = (text: Text): string => text[locale]
  const button = (text: Text, within: Page | Locator = page): Locator =>
    within.getByRole('button', { name: say(text), exact: true })
  const question = (name: FactName): Locator => page.getByRole('group', { name: beginning(say(facts[name].label)) })

  /** On a phone the steps are behind a button. */
  const openMenu = async (): Promise<void> => {
    const menu = page.getByRole('button', { name: beginning(say(names.menu)) })
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false') await menu.click()
  }

  const go = async (view: View): Promise<void> => {
    await openMenu()
    await page
      .getByRole('navigation', { name: say(names.steps) })
      .getByRole('button', { name: say(views[view]) })
      .click()
    await page.getByRole('heading', { level: 1, name: say(views[view]) }).waitFor({ state: 'attached' })
  }

  const speak = async (language: Locale): Promise<void> => {
    await openMenu()
    await page.getByRole('button', { name: languages[language] }).click()
  }

  /** Opens the topic that a question belongs to. */
  const toTopic = async (heading: string): Promise<void> => {
    const topics = page.getByRole('navigation', { name: say(names.topics) })
    const toggle = topics.getByRole('button', { name: new RegExp(`^${say(names.topic)}\\d`), expanded: false })
    if (await toggle.isVisible()) await toggle.click()
    await topics.getByRole('button', { name: beginning(heading) }).click()
  }

  const answer = async (name: FactName, value: unknown): Promise<void> => {
    const group = question(name)
    if (!(await group.isVisible())) await toTopic(headingOf(name, locale))
    if (typeof value === 'number') {
      await group.getByRole('textbox').fill(String(value))
      return
    }
    for (const one of Array.isArray(value) ? value : [value]) {
      await group.getByLabel(say(choiceOf(name, one)), { exact: true }).check()
    }
  }

  /** Whether an answer stands on the screen as it was given. */
  const isAnswered = async (name: FactName, value: unknown): Promise<boolean> => {
    if (!(await question(name).isVisible())) await toTopic(headingOf(name, locale))
    if (typeof value === 'number') return (await question(name).getByRole('textbox').inputValue()) === String(value)
    return question(name)
      .getByLabel(say(choiceOf(name, value)), { exact: true })
      .isChecked()
  }

  /** Chooses an event in the pathway's form, fills its fields by their names, and registers it. */
  const register = async (
    event: string,
    fields: { readonly [label: string]: string } = {},
    at?: string,
  ): Promise<void> => {
    const form = page.getByRole('form', { name: say(names.register) })
    const title = Object.values(pathways)
      .flatMap(({ events }) => Object.entries(events))
      .find(([type]) => type === event)?.[1].title
    if (title === undefined) throw new Error(`there is no event ${event}`)
    await form.getByLabel(say(names.what)).selectOption({ label: say(title) })
    if (at !== undefined) await form.getByLabel(say(names.when)).fill(at)
    for (const [label, value] of Object.entries(fields)) {
      const field = form.getByLabel(label, { exact: true })
      if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption({ label: value })
      else await field.fill(value)
    }
    await button(names.registerButton, form).click()
    await page
      .getByRole('status')
      .filter({ hasText: say(title) })
      .waitFor({ state: 'attached' })
  }

  /** Looks at the suggestion: beside the questions, or on a phone over them. */
  const suggestion = async (look: (panel: Locator) => Promise<void>): Promise<void> => {
    const bar = page.getByRole('button', { name: new RegExp(`${say(names.showSuggestion)}$`) })
    if (!(await bar.isVisible())) return look(page.getByRole('complementary', { name: say(names.suggestion) }))
    await bar.click()
    await look(page.getByRole('dialog', { name: say(names.suggestionNow) }))
    await button(names.closeSuggestion).click()
  }

  const leave = async (): Promise<void> => {
    await openMenu()
    await button(names.leave).click()
    await button(names.leaveAnyway).click()
    await button(names.begin).waitFor()
  }

  return {
    say,
    suggestion,
    openMenu,
    leave,
    button,
    question,
    go,
    speak,
    toTopic,
    answer,
    isAnswered,
    register,
    begin: async (): Promise<void> => {
      await button(names.begin).click()
      await page.getByRole('navigation', { name: say(names.topics) }).waitFor()
    },
    answerAll: async (answers: { readonly [F in FactName]?: unknown }): Promise<void> => {
      for (const [name, value] of Object.entries(answers)) await answer(name as FactName, value)
    },
  }
}

export type Person = ReturnType<typeof person>
