import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly } from './version-table.ts'

/** Who did and who looked; with history, the two tables to which rows are only ever added. */
export const trail = runSql(`
create table sebone.audit (
  clinic_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  patient_id uuid,
  subject text,
  detail jsonb not null default '{}',
  primary key (clinic_id, id)
);
create index audit_of_patient on sebone.audit (clinic_id, patient_id, id);

${protectTable('history', { staff: ['select'] })}
${appendOnly('history')}
${protectTable('audit', { staff: ['select', 'insert'], patient: ['insert'] })}
${appendOnly('audit')}
`)
