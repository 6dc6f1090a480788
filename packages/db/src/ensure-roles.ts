import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { hasSqlState } from './sql-state.ts'
import { APP_ROLES, PASSWORD_VARIABLES } from './roles.ts'
import type { AppRole, RolePasswords } from './roles.ts'
import type { Database } from './tables/database.ts'

export type RoleRefusal =
  | { readonly code: 'rolePasswordMissing'; readonly role: AppRole; readonly variable: string }
  | { readonly code: 'roleNotAllowed'; readonly role: AppRole }
  | { readonly code: 'roleTooPowerful'; readonly role: AppRole }

const ALREADY_THERE = ['42710', '23505']
const NOT_ALLOWED = '42501'

/**
 * Makes the application's roles where they are missing. `passwords` is null on the embedded server, whose roles
 * have none (it knows its callers by the operating system's user). A role that could pass by the policies is refused.
 */
export async function ensureRoles(
  owner: Kysely<Database>,
  passwords: RolePasswords | null,
): Promise<Result<null, RoleRefusal>> {
  for (const role of APP_ROLES) {
    const found = await sql<{ too_powerful: boolean }>`
      select rolsuper or rolbypassrls as too_powerful from pg_roles where rolname = ${role}`.execute(owner)
    const existing = found.rows[0]
    if (existing?.too_powerful) return refuse({ code: 'roleTooPowerful', role })
    if (existing) continue
    const password = passwords?.[role]
    if (passwords && !password) return refuse({ code: 'rolePasswordMissing', role, variable: PASSWORD_VARIABLES[role] })
    try {
      await createRole(owner, role, password)
    } catch (error) {
      if (hasSqlState(error, NOT_ALLOWED)) return refuse({ code: 'roleNotAllowed', role })
      if (!hasSqlState(error, ...ALREADY_THERE)) throw error
    }
  }
  return accept(null)
}

async function createRole(owner: Kysely<Database>, role: AppRole, password: string | undefined): Promise<void> {
  // Data definition takes no parameters: the server quotes the parts itself.
  const made = await sql<{ statement: string }>`
    select format('create role %I login', ${role}::text)
      || coalesce(format(' password %L', ${password ?? null}::text), '') as statement`.execute(owner)
  for (const { statement } of made.rows) await sql.raw(statement).execute(owner)
}
