import * as z from 'zod'
import { StartRefusal } from './start-refusal.ts'

const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port from 1 to 65535')
  .transform(Number)
  .pipe(z.int().min(1, 'must be a port from 1 to 65535').max(65_535, 'must be a port from 1 to 65535'))

const Origin = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin such as https://portal.example.jp')

/** PostgreSQL's own form also knows addresses without a host (a socket), which are no URLs to anybody else. */
const PostgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must be an address such as postgresql://user:password@host:5432/database')

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

const Environment = z.object({
  PORTAL_PORT: Port.default(4100),
  INTAKE_PORT: Port.default(4101),
  HOST: z.string().default('127.0.0.1'),
  /** The addresses that browsers see where something stands before this server, such as a TLS proxy. */
  PORTAL_ORIGIN: Origin.optional(),
  INTAKE_ORIGIN: Origin.optional(),
  DATABASE_URL: PostgresUrl.optional(),
  SEBONE_STAFF_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  SEBONE_PATIENT_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  SEBONE_DATA: z.string().default('data'),
  SEBONE_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  SEBONE_DEMO: z.enum(['0', '1'], 'must be 1 (with demonstration data) or 0 (without)').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
})

export type Settings = z.infer<typeof Environment>

/** A variable set to nothing is a variable not set: that is how shells and containers leave one out. */
const withoutEmpty = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))

/** Reads the environment. A refusal names the variable and the rule, never the value: it may be a password. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = Environment.safeParse(withoutEmpty(environment))
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new StartRefusal(`${problems.join('; ')}. Change or unset it, then start again.`)
  }
  if (read.data.PORTAL_PORT === read.data.INTAKE_PORT) {
    throw new StartRefusal('PORTAL_PORT and INTAKE_PORT must differ: portal and patient app have an address each.')
  }
  return read.data
}
