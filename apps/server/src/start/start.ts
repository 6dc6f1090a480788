import { staffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import type { OpenDatabase } from '@sebone/db/open-database'
import type { Logger } from 'pino'
import { prepareDemo } from '../demo/prepare-demo.ts'
import { buildChangedFrontends } from '../frontends/build-frontends.ts'
import { builtFrontends } from '../frontends/frontends.ts'
import { makeLog } from '../log.ts'
import { intakeApp } from '../intake-app.ts'
import { keepInBackground } from '../standings/keep-in-background.ts'
import { portalApp } from '../portal-app.ts'
import { dataFolder } from './data-folder.ts'
import { secretOf, secretsFrom } from './data-secret.ts'
import { listen } from './listen.ts'
import type { Listener } from './listen.ts'
import { openDatabase } from './open-database.ts'
import { printWelcome } from './print-welcome.ts'
import type { Settings } from './settings.ts'
import { surroundingsOf } from './surroundings.ts'
import { Undo } from './undo.ts'

export interface Running {
  /** Answers what was asked before, then leaves nothing behind: listeners, pools, the embedded server. */
  readonly stop: () => Promise<void>
}

interface StartOptions {
  readonly isDevelopment: boolean
  readonly signal: AbortSignal
}

/** Everything from checked settings to two listening surfaces; or a refusal, and nothing left running. */
export async function start(settings: Settings, options: StartOptions): Promise<Running> {
  const undo = new Undo()
  try {
    const folder = dataFolder(settings.SEBONE_DATA)
    const log = makeLog(settings.LOG_LEVEL)
    // The builds are processes of their own: they use the second processor while the database gets ready.
    const ended = new AbortController()
    undo.add(async () => ended.abort())
    const built = options.isDevelopment ? Promise.resolve() : buildChangedFrontends(AbortSignal.any([options.signal, ended.signal]))
    built.catch(() => {})

    const database = await openDatabase(settings, folder, log)
    undo.add(database.close)
    options.signal.throwIfAborted()
    await openSurfaces({ settings, options, folder, log, database, built, undo })
    return { stop: () => undo.all() }
  } catch (error) {
    await undo.all()
    throw error
  }
}

interface SurfaceParts {
  readonly settings: Settings
  readonly options: StartOptions
  readonly folder: string
  readonly log: Logger
  readonly database: OpenDatabase
  readonly built: Promise<void>
  readonly undo: Undo
}

async function openSurfaces({ settings, options, folder, log, database, built, undo }: SurfaceParts): Promise<void> {
  const { PORTAL_PORT, INTAKE_PORT, HOST: host } = settings
  const portalOrigin = settings.PORTAL_ORIGIN ?? `http://localhost:${PORTAL_PORT}`
  const intakeOrigin = settings.INTAKE_ORIGIN ?? `http://localhost:${INTAKE_PORT}`
  const secrets = secretsFrom(secretOf(settings.SEBONE_SECRET, folder))
  const staff = surroundingsOf({ db: database.staff, staff: database.staff }, secrets.link, log)
  const patient = surroundingsOf({ db: database.patient, staff: database.staff }, secrets.link, log)
  const isTls = portalOrigin.startsWith('https:')
  const auth = staffAuth({ db: database.staff, secret: secrets.staffSession, origin: portalOrigin, secure: isTls })
  const demo = await prepareDemo({ settings, folder, database, auth, surroundings: staff })
  await built
  options.signal.throwIfAborted()

  const frontends = options.isDevelopment
    ? await (await import('../dev/dev-frontends.ts')).devFrontends()
    : await builtFrontends()
  undo.add(frontends.close)
  const portal = portalApp({ ...frontends.portal, surroundings: staff, auth, log, origin: portalOrigin, intakeOrigin })
  const intake = intakeApp({ ...frontends.intake, surroundings: patient, log, secure: intakeOrigin.startsWith('https:') })
  const open = async (listening: Promise<Listener>) => undo.add((await listening).close)
  await open(listen({ app: portal, port: PORTAL_PORT, variable: 'PORTAL_PORT', host, before: frontends.portal.before }))
  await open(listen({ app: intake, port: INTAKE_PORT, variable: 'INTAKE_PORT', host, before: frontends.intake.before }))
  const standings = keepInBackground({ database, clock: staff.clock, log })
  undo.add(standings.stop)
  printWelcome({ portalOrigin, intakeOrigin, demo })
}
