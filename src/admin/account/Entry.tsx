'use client'
import { useId, type HTMLAttributes } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What Enter does, where it may be done now: the page's own form is another. */
  readonly onEnter: (() => void) | null
  readonly kind: 'password' | 'code' | 'code-or-recovery'
}

const INPUT: Readonly<Record<Props['kind'], { readonly type: string; readonly autoComplete: string; readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']; readonly maxLength: number }>> = {
  password: { type: 'password', autoComplete: 'current-password', maxLength: 1000 },
  code: { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 10 },
  'code-or-recovery': { type: 'text', autoComplete: 'one-time-code', maxLength: 20 },
}

/** A labelled input of the panel's own, which the user's form neither saves nor sends. */
export const Entry = ({ label, value, onChange, onEnter, kind }: Props) => {
  const id = useId()
  return (
    <div className="account-factor__entry">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...INPUT[kind]}
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          // A key that is held down is pressed once.
          if (!event.repeat) onEnter?.()
        }}
      />
    </div>
  )
}
