/** What each role may do: privileges as SQL writes them, with their columns where these are not all. */
export type TableGrants = { readonly staff: readonly string[]; readonly patient?: readonly string[] }

/**
 * The SQL that lets a table be seen by clinic (staff, and the owner itself) and by patient (patient role).
 * The sub-selects are evaluated once per statement, for the many rows looked at; for the few that are written their
 * set-up would cost a fifth of an insert.
 * Part of every migration that has run: never change what it writes; a new need is a new function.
 */
export function protectTable(table: string, grants: TableGrants): string {
  const { staff, patient = [] } = grants
  const lines = [
    `alter table sebone.${table} enable row level security`,
    `alter table sebone.${table} force row level security`,
    `create policy of_the_clinic on sebone.${table} to sebone_staff, current_user
       using (clinic_id = (select sebone.current_clinic())) with check (clinic_id = sebone.current_clinic())`,
    ...staff.map((privilege) => `grant ${privilege} on sebone.${table} to sebone_staff`),
  ]
  if (patient.length > 0)
    lines.push(
      `create policy of_the_patient on sebone.${table} to sebone_patient
         using (clinic_id = (select sebone.current_clinic()) and patient_id = (select sebone.current_patient()))
         with check (clinic_id = sebone.current_clinic() and patient_id = sebone.current_patient())`,
      ...patient.map((privilege) => `grant ${privilege} on sebone.${table} to sebone_patient`),
    )
  return `${lines.join(';\n')};\n`
}
