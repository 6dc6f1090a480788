// oxlint-disable no-restricted-imports -- rehearsals act against the real sign-in on a real database
import { staffPrincipal } from '@sebone/api/staff-sign-in/staff-principal'
import { testBrowser } from '@sebone/api/staff-sign-in/test-browser'
import type { StaffContext } from '@sebone/api/context'
import type { TestClinic } from '@sebone/api/test-clinic'
import { vi } from 'vitest'

/** The doors of the sign-in behind `fetch`, with a jar of cookies between them as a browser has it. */
export function signInDoors(clinic: TestClinic) {
  const browser = testBrowser(clinic.auth)
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    browser.ask(path.replace('/api/auth/', ''), JSON.parse(String(init.body))),
  )
  return {
    browser,
    /** Whoever the cookies stand for now. */
    context: async (): Promise<StaffContext> => ({
      ...clinic.deps(),
      principal: await staffPrincipal({ ...clinic.deps(), clock: () => new Date() }, browser.headers()),
    }),
  }
}
