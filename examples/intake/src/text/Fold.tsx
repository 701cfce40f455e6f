import { useState, type ReactNode } from 'react'

interface FoldProps {
  readonly summary: ReactNode
  /** Rendered only while it is open: what is folded away costs nothing. */
  readonly children: () => ReactNode
  readonly className?: string
}

/** The browser's own disclosure: keyboard, screen reader and search in the page work as everywhere. */
export function Fold({ summary, children, className = '' }: FoldProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={`fold ${className}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div className="fold-content">{children()}</div>}
    </details>
  )
}
