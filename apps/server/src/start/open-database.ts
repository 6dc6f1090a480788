import { openDatabase as open } from '@sebone/db/open-database'
import type { OpenDatabase } from '@sebone/db/open-database'
import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { ownFile } from './data-secret.ts'
import { databaseSentence } from './database-refusals.ts'
import type { Settings } from './settings.ts'
import { StartRefusal } from './start-refusal.ts'

/** The embedded server, or the clinic's own at DATABASE_URL: checked, migrated, with a pool per role. */
export async function openDatabase(settings: Settings, folder: string, log: Logger): Promise<OpenDatabase> {
  let isClosing = false
  const kept = (role: string) => ownFile(folder, `${role}-password`, () => randomBytes(24).toString('base64url'))
  const opened = await open(
    settings.DATABASE_URL === undefined
      ? { kind: 'embedded', folder, onEvent: ({ code }) => log.error({ code }, 'embedded database') }
      : {
          kind: 'own',
          url: settings.DATABASE_URL,
          passwords: {
            sebone_staff: settings.SEBONE_STAFF_PASSWORD ?? kept('staff'),
            sebone_patient: settings.SEBONE_PATIENT_PASSWORD ?? kept('patient'),
          },
        },
    {
      onLostConnection: (error) => {
        if (!isClosing) log.error({ kind: error.name }, 'database connection lost')
      },
    },
  )
  if (!opened.ok) throw new StartRefusal(databaseSentence(opened.error))
  const close = () => {
    isClosing = true
    return opened.value.close()
  }
  return { ...opened.value, close }
}
