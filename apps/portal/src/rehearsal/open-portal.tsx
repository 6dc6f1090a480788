// oxlint-disable no-restricted-imports -- rehearsals act against the real staff router on a real database
import { createMemoryHistory } from '@tanstack/react-router'
import { unstable_localLink, type TRPCLink } from '@trpc/client'
import type { TestClinic } from '@sebone/api/test-clinic'
import { staffRouter, type StaffRouter } from '@sebone/api/staff-router'
import type { StaffContext } from '@sebone/api/context'
import type { Role } from '@sebone/domain/staff/role'
import { configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createPortal } from '../app/portal.ts'
import { PortalView } from '../app/portal-view.tsx'
import { chooseLanguage } from '../language/language-choice.ts'

// A page is loaded when it is first opened, and the machine may be busy.
configure({ asyncUtilTimeout: 10_000 })

interface Rehearsal {
  readonly clinic: TestClinic
  readonly at: string
  readonly role?: Role
  readonly language?: 'en' | 'ja'
  /** Whoever is signed in, asked at every call; left out, the role's principal. */
  readonly context?: () => Promise<StaffContext>
  /** A line between the portal and its server that a test can cut. */
  readonly line?: TRPCLink<StaffRouter>
}

/** The whole portal at an address, as one member of staff of a real clinic would have it on their desk. */
export function openPortal({ clinic, at, role = 'physician', language = 'en', context, line }: Rehearsal) {
  chooseLanguage(language)
  const router = unstable_localLink({
    router: staffRouter,
    createContext: context ?? (async (): Promise<StaffContext> => clinic.deps(role)),
  })
  const portal = createPortal(line ? [line, router] : [router], createMemoryHistory({ initialEntries: [at] }))
  const view = render(<PortalView portal={portal} />)
  return { user: userEvent.setup(), address: () => portal.router.state.location.href, close: view.unmount }
}
