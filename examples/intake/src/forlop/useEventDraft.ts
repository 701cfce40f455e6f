import type { Refusal } from 'forlop/pathways'
import { useState } from 'react'
import { today } from '../fields/day'
import type { EventDraft } from './draft'

/** A form that another part of the page has begun: «this duty has been carried out». */
export interface Begun {
  readonly type: string
  readonly fields: { readonly [field: string]: string }
}

const nothing = (): EventDraft => ({ type: '', at: today(), late: false, withDecision: true, fields: {} })

/** The form for an event. Whatever is changed in it, the last refusal no longer holds. */
export function useEventDraft() {
  const [draft, setDraft] = useState(nothing)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const put = (next: EventDraft) => {
    setDraft(next)
    setRefusal(null)
  }
  const choose = ({ type, fields }: Begun) => {
    put({ ...draft, type, fields })
    setTried(false)
  }
  /** Ready for the next: it often happened on the same day. */
  const empty = () => {
    put({ ...nothing(), at: draft.at })
    setTried(false)
  }
  return { draft, put, choose, empty, tried, setTried, refusal, setRefusal }
}
