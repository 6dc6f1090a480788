import type { Surroundings } from '@sebone/api/context'
import type { Page } from '@sebone/intake/entry-server'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppContext } from '../app-env.ts'
import type { ClinicDirectory } from './clinic-directory.ts'
import type { IntakeBundle } from './intake-bundle.ts'
import { document } from './document.ts'
import { patientContext } from './patient-context.ts'

export interface IntakeOptions {
  readonly surroundings: Surroundings
  readonly secure: boolean
  /** Asked at each page: in development the bundle changes under way. */
  readonly bundle: () => Promise<IntakeBundle>
  readonly findClinic: ClinicDirectory
}

/** What every page of the patient app does in the same way. */
export function intakeTools({ surroundings, secure, bundle, findClinic }: IntakeOptions) {
  return {
    findClinic,
    clock: surroundings.clock,
    entry: async () => (await bundle()).entry,
    contextOf: (c: AppContext) =>
      patientContext({
        surroundings,
        secure,
        cookieHeader: c.req.header('Cookie'),
        setCookie: (header) => c.header('Set-Cookie', header, { append: true }),
      }),
    show: async (c: AppContext, page: Page, status: ContentfulStatusCode = 200): Promise<Response> => {
      const { entry, style, scripts } = await bundle()
      const { title, html } = entry.render(page)
      return c.html(document({ page, title, html, style, scripts, linkScript: entry.LINK_SCRIPT }), status)
    },
  }
}

export type IntakeTools = ReturnType<typeof intakeTools>
