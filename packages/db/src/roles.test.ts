import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

const rowsOf = async (text: string) => (await sql.raw<Record<string, unknown>>(text).execute(db.owner)).rows

test('the application’s roles are not superuser, not above row-level security, and make no roles', async () => {
  const roles = await rowsOf(`
    select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles
    where rolname in ('sebone_staff', 'sebone_patient') order by 1`)
  const making = { rolcreaterole: false, rolcreatedb: false, rolreplication: false }
  const powers = { rolsuper: false, rolbypassrls: false, ...making }
  expect(roles).toEqual([
    { rolname: 'sebone_patient', ...powers },
    { rolname: 'sebone_staff', ...powers },
  ])
})

test('the application’s roles own nothing and are members of nothing', async () => {
  const owned = await rowsOf(`
    select d.objid from pg_shdepend d join pg_roles r on r.oid = d.refobjid
    where d.deptype = 'o' and r.rolname in ('sebone_staff', 'sebone_patient')`)
  const memberships = await rowsOf(`
    select m.roleid from pg_auth_members m join pg_roles r on r.oid = m.member
    where r.rolname in ('sebone_staff', 'sebone_patient')`)
  expect([...owned, ...memberships]).toEqual([])
})

test('a function is run by whom it was granted to, and one that runs as its owner fixes its search path', async () => {
  const loose = await rowsOf(`
    select proname from pg_proc where pronamespace = 'sebone'::regnamespace
      and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0)
           or (prosecdef and not coalesce(proconfig @> '{"search_path=pg_catalog, pg_temp"}', false)))`)
  expect(loose).toEqual([])
})

test('the functions that look beyond a clinic are these, for these roles', async () => {
  const granted = await rowsOf(`
    select p.proname || ' → ' || r.rolname as door
    from pg_proc p, aclexplode(p.proacl) a join pg_roles r on r.oid = a.grantee
    where p.pronamespace = 'sebone'::regnamespace and p.prosecdef and a.grantee <> p.proowner order by 1`)
  expect(granted.map(({ door }) => door)).toEqual([
    'find_clinic → sebone_patient',
    'find_clinic → sebone_staff',
    'find_patient_session → sebone_patient',
    'find_staff_invitation → sebone_staff',
    'find_staff_memberships → sebone_staff',
    'merge_patients → sebone_staff',
    'open_patient_link → sebone_patient',
    'own_clinic_identity → sebone_patient',
    'own_setting → sebone_patient',
    'own_sex_and_age_may_be → sebone_patient',
    'raise_own_alert → sebone_patient',
    'repeat_extent → sebone_patient',
    'request_consultation → sebone_patient',
  ])
})

test.each(['staff', 'patient'] as const)('the %s role can make no table and change none', async (role) => {
  await expect(sql`create table sebone.own (id int)`.execute(db[role])).rejects.toThrow('permission denied')
  await expect(sql`alter table patient disable row level security`.execute(db[role])).rejects.toThrow('must be owner')
  await expect(sql`truncate draft`.execute(db[role])).rejects.toThrow('permission denied')
  await expect(sql`set session authorization postgres`.execute(db[role])).rejects.toThrow('permission denied')
})
