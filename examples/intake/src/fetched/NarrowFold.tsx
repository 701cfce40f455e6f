import type { ReactNode } from 'react'
import { Fold } from '../text/Fold'
import { useMedia } from '../text/useMedia'

interface NarrowFoldProps {
  readonly summary: string
  readonly children: ReactNode
}

/** Folded away on a narrow screen, where it would stand between the reader and the form. */
export function NarrowFold({ summary, children }: NarrowFoldProps) {
  const isNarrow = useMedia('(max-width: 48rem)')
  return isNarrow ? <Fold summary={summary}>{() => children}</Fold> : children
}
