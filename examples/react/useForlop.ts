import { advance, isRefusal, openEvents, type OpenEvent, type PathwayEvent } from 'forlop/pathways'
import type { PathwayInstance, Refusal } from 'forlop/pathways'
import { useCallback, useMemo, useState } from 'react'

export interface UsedForlop {
  /** Plain JSON: keep it where the record is kept. */
  readonly instance: PathwayInstance
  /** What can be registered now; what something stands in the way of says so. */
  readonly open: readonly OpenEvent[]
  /** Why the last event was refused. Null when it was taken. */
  readonly refusal: Refusal | null
  readonly register: (event: PathwayEvent) => void
}

/** A pathway that has begun, by `startPathway` or from the record, and what happens in it. */
export function useForlop(begun: PathwayInstance): UsedForlop {
  const [{ instance, refusal }, set] = useState<Pick<UsedForlop, 'instance' | 'refusal'>>({
    instance: begun,
    refusal: null,
  })
  const open = useMemo(() => openEvents(instance), [instance])
  const register = useCallback((event: PathwayEvent) => {
    set((before) => {
      const after = advance(before.instance, event)
      return isRefusal(after) ? { ...before, refusal: after } : { instance: after, refusal: null }
    })
  }, [])
  return { instance, open, refusal, register }
}
