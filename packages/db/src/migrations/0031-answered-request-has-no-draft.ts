import { runSql } from './run-sql.ts'

/**
 * Once a request is answered, by whomever, there is no draft of it: what a patient wrote and did not send goes in the same
 * transaction, and none begins afterwards. One that begins at that very moment is not waited for: a lock here meets that of an alert.
 */
export const answeredRequestHasNoDraft = runSql(`
create or replace function sebone.close_answered_request() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  update sebone.assessment_request r set closed_at = new.submitted_at
  where r.clinic_id = new.clinic_id and r.id = new.request_id and r.closed_at is null;
  update sebone.patient_link l set used_at = new.submitted_at
  where l.clinic_id = new.clinic_id and l.request_id = new.request_id and l.used_at is null;
  delete from sebone.draft d where d.clinic_id = new.clinic_id and d.request_id = new.request_id;
  return null;
end $$;

create function sebone.begin_draft_of_open_request() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  closed timestamptz;
begin
  select r.closed_at into closed from sebone.assessment_request r
   where r.clinic_id = new.clinic_id and r.id = new.request_id and r.patient_id = new.patient_id;
  -- What belongs to no request, or to somebody else's, is for the keys and the row-level security to refuse.
  if closed is not null and new.patient_id = sebone.current_patient() then
    return null;
  end if;
  return new;
end $$;
create trigger begin_draft_of_open_request before insert on sebone.draft
  for each row execute function sebone.begin_draft_of_open_request();

-- Those that were left behind before.
do $$
declare
  clinic uuid;
begin
  for clinic in select c.id from sebone.clinic c loop
    perform set_config('sebone.clinic_id', clinic::text, true);
    delete from sebone.draft d using sebone.assessment_request r
     where d.clinic_id = clinic and r.clinic_id = clinic and r.id = d.request_id and r.closed_at is not null;
  end loop;
  perform set_config('sebone.clinic_id', '', true);
end $$;
`)
