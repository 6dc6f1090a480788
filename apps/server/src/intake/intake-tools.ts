import type { Surroundings } from '@sebone/api/context'
import type { Page, PlainPage } from '@sebone/intake/entry-server'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppContext } from '../app-env.ts'
import type { ClinicDirectory } from './clinic-directory.ts'
import { document } from './document.ts'
import type { IntakeBundle } from './intake-bundle.ts'
import { patientContext } from './patient-context.ts'
import { isTablet, setTablet } from './tablet-cookie.ts'

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
    newId: surroundings.newId,
    isTablet: (c: AppContext) => isTablet(c, secure),
    setTablet: (c: AppContext, isOn: boolean) => setTablet(c, secure, isOn),
    secure,
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
      const { language } = page
      const linkScript = page.kind === 'landing' ? entry.LINK_SCRIPT : null
      return c.html(document({ language, title, html, style, linkScript, live: { page, scripts } }), status)
    },
    /** A page that needs no script and gets none. */
    showPlain: async (c: AppContext, page: PlainPage, status: ContentfulStatusCode = 200): Promise<Response> => {
      const { entry, style } = await bundle()
      const { title, html } = entry.renderPlain(page)
      return c.html(document({ language: page.language, title, html, style, linkScript: null, live: null }), status)
    },
  }
}

export type IntakeTools = ReturnType<typeof intakeTools>
