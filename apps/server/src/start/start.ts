import { staffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import { intakeApp } from '../intake-app.ts'
import { loadIntakeBundle } from '../intake/intake-bundle.ts'
import { makeLog } from '../log.ts'
import { portalApp } from '../portal-app.ts'
import { builtFolderOf } from '../frontends/frontend.ts'
import { buildFrontend, frontendsToBuild } from '../frontends/build-frontends.ts'
import { readBuiltFiles } from '../frontends/read-built-files.ts'
import { prepareDemo } from '../demo/prepare-demo.ts'
import { checkPort } from './check-port.ts'
import { dataFolder } from './data-folder.ts'
import { secretOf, secretsFrom } from './data-secret.ts'
import { listen } from './listen.ts'
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

/** Everything from the environment to two listening surfaces; or a refusal, and nothing left running. */
export async function start(settings: Settings, { isDevelopment, signal }: StartOptions): Promise<Running> {
  const { PORTAL_PORT, INTAKE_PORT, HOST } = settings
  const undo = new Undo()
  try {
    await checkPort(PORTAL_PORT, 'PORTAL_PORT', HOST)
    await checkPort(INTAKE_PORT, 'INTAKE_PORT', HOST)
    const folder = dataFolder(settings.SEBONE_DATA)
    const secrets = secretsFrom(secretOf(settings.SEBONE_SECRET, folder))
    const log = makeLog(settings.LOG_LEVEL)
    const portalOrigin = settings.PORTAL_ORIGIN ?? `http://localhost:${PORTAL_PORT}`
    const intakeOrigin = settings.INTAKE_ORIGIN ?? `http://localhost:${INTAKE_PORT}`

    // The builds are processes of their own: they use the second processor while the database gets ready.
    const toBuild = isDevelopment ? [] : frontendsToBuild()
    if (toBuild.length > 0) process.stdout.write(`Building the frontends, because their sources changed: ${toBuild.join(', ')}\n`)
    const stopBuilds = new AbortController()
    undo.add(async () => stopBuilds.abort())
    const builds = Promise.all(toBuild.map((frontend) => buildFrontend(frontend, AbortSignal.any([signal, stopBuilds.signal]))))
    builds.catch(() => {})

    const database = await openDatabase(settings, folder, log)
    undo.add(database.close)
    signal.throwIfAborted()
    const staff = surroundingsOf(database.staff, secrets.link, log)
    const patient = surroundingsOf(database.patient, secrets.link, log)
    const secure = portalOrigin.startsWith('https:')
    const auth = staffAuth({ db: database.staff, secret: secrets.staffSession, origin: portalOrigin, secure })
    const demo = await prepareDemo({ settings, folder, database, auth, surroundings: staff })
    await builds
    signal.throwIfAborted()

    const bundle = await loadIntakeBundle()
    const portal = portalApp({
      surroundings: staff,
      auth,
      log,
      origin: portalOrigin,
      intakeOrigin,
      files: readBuiltFiles(builtFolderOf('portal')),
    })
    const intake = intakeApp({
      surroundings: patient,
      log,
      secure: intakeOrigin.startsWith('https:'),
      contentSecurityPolicy: bundle.contentSecurityPolicy,
      files: bundle.files,
      bundle: async () => bundle,
    })
    const listeners = [
      await listen({ app: portal, port: PORTAL_PORT, variable: 'PORTAL_PORT', host: HOST }),
      await listen({ app: intake, port: INTAKE_PORT, variable: 'INTAKE_PORT', host: HOST }),
    ]
    undo.add(async () => void (await Promise.all(listeners.map((listener) => listener.close()))))
    printWelcome({ portalOrigin, intakeOrigin, demo })
    return { stop: () => undo.all() }
  } catch (error) {
    await undo.all()
    throw error
  }
}
