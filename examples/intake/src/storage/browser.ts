import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Case } from '../case/case'

export interface SavedCase {
  readonly id: string
  readonly name: string
  readonly savedAt: string
  readonly one: Case
}

interface Store extends DBSchema {
  cases: { key: string; value: SavedCase }
}

const NAME = 'forlop-intake'

let store: Promise<IDBPDatabase<Store>> | undefined
const opened = () =>
  (store ??= openDB<Store>(NAME, 1, {
    upgrade: (database) => void database.createObjectStore('cases', { keyPath: 'id' }),
  }))

/** What is saved in this browser, the newest first. Asking makes no store where there is none. */
export async function savedCases(): Promise<readonly SavedCase[]> {
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === NAME)) return []
  const saved = await (await opened()).getAll('cases')
  return saved.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

/** Saves under a name; what was saved under the same name is replaced. */
export async function saveCase(name: string, one: Case): Promise<void> {
  const same = (await savedCases()).find((saved) => saved.name === name)
  const savedAt = new Date().toISOString()
  await (await opened()).put('cases', { id: same?.id ?? crypto.randomUUID(), name, savedAt, one })
}

export async function removeCase(id: string): Promise<void> {
  await (await opened()).delete('cases', id)
  if ((await savedCases()).length === 0) await removeAll()
}

/** Takes the whole store away: nothing of it is left in the browser. */
export async function removeAll(): Promise<void> {
  ;(await opened()).close()
  store = undefined
  await new Promise<void>((done, failed) => {
    const asked = indexedDB.deleteDatabase(NAME)
    asked.onsuccess = () => done()
    asked.onerror = () => failed(asked.error)
  })
}
