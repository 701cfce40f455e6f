import { use } from 'react'
import type { Text } from '../text/locale'

interface Words {
  readonly statement: ReadonlyMap<string, { readonly text: Text; readonly locator: string }>
  readonly gap: ReadonlyMap<string, { readonly open: Text; readonly reading: Text }>
}

let words: Promise<Words> | undefined

const fetchWords = (): Promise<Words> =>
  (words ??= import('./register').then(({ gaps, register }) => ({
    statement: new Map(register.map((one) => [one.id, one])),
    gap: new Map(gaps.map((one) => [one.id, one])),
  })))

/** The words of statements and gaps, by id. Suspends until they are here. */
export const useRegister = (): Words => use(fetchWords())
