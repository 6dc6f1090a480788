import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ServerUser } from './server-user.ts'

export const SUPERUSER = 'postgres'
export const DATABASE = 'sebone'
export const MIGRATOR = 'sebone_migrator'

const CALLED_ROLES = [SUPERUSER, MIGRATOR, 'sebone_staff', 'sebone_patient']

/** Written anew before each start: the whole of the configuration, so that nothing else decides. */
export function writeConfiguration(cluster: string, socketFolder: string, user: ServerUser): void {
  const write = (name: string, text: string) => writeFileSync(path.join(cluster, name), text)
  write('postgresql.conf', configuration(socketFolder))
  // The system tells who calls, so there is no password; only the server's own user and root are let in.
  write('pg_hba.conf', 'local all all peer map=app\n')
  const callers = [...new Set([user.name, 'root'])]
  const lines = callers.flatMap((caller) => CALLED_ROLES.map((role) => `app ${quoted(caller)} ${role}\n`))
  write('pg_ident.conf', lines.join(''))
}

/** No port. What a statement carried (names, answers) stays out of the log: no statements, no DETAIL lines. */
const configuration = (socketFolder: string) => `
listen_addresses = ''
unix_socket_directories = ${literal(socketFolder)}
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 128MB
fsync = on
synchronous_commit = on
full_page_writes = on
timezone = 'UTC'
log_timezone = 'UTC'
log_min_error_statement = panic
log_error_verbosity = terse
log_checkpoints = off
`

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
