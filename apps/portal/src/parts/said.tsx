import { useRouter } from '@tanstack/react-router'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import styles from './said.module.css'

interface Saying {
  readonly said: string | null
  readonly say: (sentence: string | null) => void
}

const SayingContext = createContext<Saying>({ said: null, say: () => {} })

export function SaidProvider({ children }: { children: ReactNode }) {
  const [said, say] = useState<string | null>(null)
  return <SayingContext value={useMemo(() => ({ said, say }), [said])}>{children}</SayingContext>
}

/** `say('Findings saved')`: one quiet line under the masthead, until the next page but one. */
export function useSay() {
  return use(SayingContext).say
}

/** Always in the page, because a live region that appears together with its words is not read out. */
export function Said() {
  const { said, say } = use(SayingContext)
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
        if (pathChanged) say(null)
      }),
    [router, say],
  )
  return (
    <div role="status" className={styles.region}>
      {said === null ? null : <p className={styles.said}>{said}</p>}
    </div>
  )
}
