import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { Notice } from './notice.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import styles from './entry-form.module.css'

interface Props {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly isDirty: boolean
  /** Changes with every refused try, so that focus moves even when the words stay the same. */
  readonly refusal: unknown
  /** What was refused about the form as a whole; what belongs to a field is said there. */
  readonly problem: string | null
  /** Called at the next key or choice: a refusal speaks of what was sent, not of what is being typed. */
  readonly onEdit?: () => void
  /** Stands in place of the fields until it is decided. */
  readonly conflict?: ReactNode
  readonly children: ReactNode
}

/** A form that keeps what was typed, whatever happens, and leads to what was not accepted. */
export function EntryForm({ onSubmit, isDirty, refusal, problem, onEdit, conflict, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const isConflict = Boolean(conflict)
  useEffect(() => {
    if (refusal === null && !isConflict) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus()
  }, [refusal, isConflict])
  return (
    <form ref={form} noValidate onSubmit={onSubmit} onInput={onEdit} className={styles.form}>
      {problem === null || isConflict ? null : (
        <div role="alert" tabIndex={-1} data-problem className={styles.problem}>
          <Notice kind="alert">
            <p>{problem}</p>
          </Notice>
        </div>
      )}
      {conflict ?? children}
      <LeaveGuard isDirty={isDirty} />
    </form>
  )
}
