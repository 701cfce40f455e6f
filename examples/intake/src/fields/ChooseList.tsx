import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import './fields.css'

interface ChooseListProps<I extends string> {
  readonly label: string
  readonly items: readonly { readonly id: I; readonly content: ReactNode }[]
  readonly shown: I
  readonly show: (id: I) => void
}

/** Which of several to work on: buttons that wrap on a narrow screen, the one that is shown told as current. */
export const ChooseList = <I extends string>({ label, items, shown, show }: ChooseListProps<I>) => (
  <nav aria-label={label}>
    <ul className="plain-list choose-list">
      {items.map(({ id, content }) => (
        <li key={id}>
          <Button
            variant={id === shown ? 'primary' : 'secondary'}
            aria-current={id === shown ? 'true' : undefined}
            onClick={() => show(id)}
          >
            {content}
          </Button>
        </li>
      ))}
    </ul>
  </nav>
)
