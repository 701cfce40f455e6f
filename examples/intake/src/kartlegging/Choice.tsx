import './choice.css'
import type { ReactNode } from 'react'

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** A native radio or checkbox with a target that is large enough for a thumb. */
export function Choice({ type, name, checked, onChoose, quiet = false, children }: ChoiceProps) {
  return (
    <label className="choice" data-quiet={quiet}>
      <input type={type} name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  )
}
