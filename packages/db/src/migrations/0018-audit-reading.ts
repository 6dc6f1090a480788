import { runSql } from './run-sql.ts'

/**
 * The audit is read by time, by person and by patient; and a row of audit and the rows of history of the same
 * transaction know each other, so that a correction can be told as what was and what is.
 */
export const auditReading = runSql(`
alter table sebone.audit add column transaction_id xid8;
alter table sebone.audit alter column transaction_id set default pg_current_xact_id();
alter table sebone.history add column transaction_id xid8;
alter table sebone.history alter column transaction_id set default pg_current_xact_id();

create index audit_by_time on sebone.audit (clinic_id, at, id);
-- Of staff only: what patients send is the many, and is asked for by patient.
create index audit_of_person on sebone.audit (clinic_id, actor_id, at, id) where actor_kind = 'staff';
`)
