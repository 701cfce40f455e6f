import { createContext, use, useState, type ReactNode } from 'react'

const KeptContext = createContext<Map<string, unknown>>(new Map())

/** Where people were, for as long as the workbench is open: a view that is left and opened again is where it was. */
export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>())
  return <KeptContext value={kept}>{children}</KeptContext>
}

/** State that outlives its view. */
export function useKept<T>(key: string, initial: T): readonly [T, (next: T) => void] {
  const kept = use(KeptContext)
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  return [value, (next) => (kept.set(key, next), setValue(next))]
}
