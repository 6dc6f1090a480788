import { ROLES } from '@sebone/domain/staff/role'
import type { Role } from '@sebone/domain/staff/role'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

const Member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  hasSecondFactor: z.boolean(),
  disabledAt: z.date().nullable(),
  lastSeenAt: z.date().nullable(),
})
export type Member = z.infer<typeof Member>

const MEMBER_COLUMNS = [
  'member.user_id',
  'member.display_name',
  'member.role',
  'member.disabled_at',
  'member.last_seen_at',
  'user.email',
  'user.two_factor_enabled',
] as const

type MemberRow = {
  readonly user_id: string
  readonly display_name: string
  readonly role: string
  readonly disabled_at: Date | null
  readonly last_seen_at: Date | null
  readonly email: string
  readonly two_factor_enabled: boolean | null
}

const toMember = (row: MemberRow): Member =>
  parseRow('staff_member', row.user_id, Member, {
    userId: row.user_id,
    name: row.display_name,
    email: row.email,
    role: row.role,
    hasSecondFactor: row.two_factor_enabled ?? false,
    disabledAt: row.disabled_at,
    lastSeenAt: row.last_seen_at,
  })

const members = (db: Db, clinicId: string) =>
  db
    .selectFrom('staff_member as member')
    .innerJoin('auth.user as user', 'user.id', 'member.user_id')
    .select(MEMBER_COLUMNS)
    .where('member.clinic_id', '=', clinicId)

export async function findMembers(db: Db, clinicId: string): Promise<readonly Member[]> {
  const rows = await members(db, clinicId).orderBy('member.joined_at').orderBy('member.user_id').execute()
  return rows.map(toMember)
}

export async function findMember(db: Db, clinicId: string, userId: string): Promise<Member | null> {
  const row = await members(db, clinicId).where('member.user_id', '=', userId).executeTakeFirst()
  return row ? toMember(row) : null
}

export async function findMemberByEmail(db: Db, clinicId: string, email: string): Promise<Member | null> {
  const row = await members(db, clinicId).where('user.email', '=', email).executeTakeFirst()
  return row ? toMember(row) : null
}

/** Whoever manages here now, held until the transaction ends: two of them must not send each other away at once. */
export async function lockManagers(db: Db, clinicId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('staff_member')
    .select('user_id')
    .where('clinic_id', '=', clinicId)
    .where('role', '=', 'manager')
    .where('disabled_at', 'is', null)
    .orderBy('user_id')
    .forUpdate()
    .execute()
  return rows.map(({ user_id }) => user_id)
}

type Of = { readonly clinicId: string; readonly userId: string }

export async function changeMemberRole(db: Db, { clinicId, userId, role }: Of & { readonly role: Role }): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ role })
    .where('clinic_id', '=', clinicId)
    .where('user_id', '=', userId)
    .execute()
}

/** `at` null opens the account again. */
export async function closeMember(db: Db, { clinicId, userId, at }: Of & { readonly at: Date | null }): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ disabled_at: at })
    .where('clinic_id', '=', clinicId)
    .where('user_id', '=', userId)
    .execute()
}

export async function renameMember(db: Db, { clinicId, userId, name }: Of & { readonly name: string }): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ display_name: name })
    .where('clinic_id', '=', clinicId)
    .where('user_id', '=', userId)
    .execute()
}
