import type { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { withClinic } from './with-clinic.ts'

/** Pages that are the same for everybody. */
export function publicRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  /** Kept by the service worker, and shown by it where there is no line. */
  app.get('/offline', (c) => tools.show(c, { kind: 'offline', language: 'ja', clinic: null }))
  app.get(
    '/:clinic/:language/accessibility',
    withClinic(tools, (c, { clinic, language }) => tools.showPlain(c, { kind: 'accessibility', clinic, language })),
  )
}
