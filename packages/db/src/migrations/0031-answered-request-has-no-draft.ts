import { runSql } from './run-sql.ts'

/**
 * Once a request is answered, by whomever, there is no draft of it: what a patient wrote and did not send goes in the same
 * transaction. Whoever saves or sends locks the draft first and the request after it, and so does this. A draft that began
 * where none was yet to be locked looks once more, at its commit, whether the request was answered meanwhile, and takes
 * itself away: its device was told "saved", and is told at the next page that the form was answered.
 */
export const answeredRequestHasNoDraft = runSql(`
create or replace function sebone.close_answered_request() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  delete from sebone.draft d where d.clinic_id = new.clinic_id and d.request_id = new.request_id;
  update sebone.assessment_request r set closed_at = new.submitted_at
  where r.clinic_id = new.clinic_id and r.id = new.request_id and r.closed_at is null;
  update sebone.patient_link l set used_at = new.submitted_at
  where l.clinic_id = new.clinic_id and l.request_id = new.request_id and l.used_at is null;
  -- One that was committed while this waited for the request; one that is being written looks by itself.
  delete from sebone.draft d where (d.clinic_id, d.request_id) in (
    select other.clinic_id, other.request_id from sebone.draft other
     where other.clinic_id = new.clinic_id and other.request_id = new.request_id for update skip locked);
  return null;
end $$;

create function sebone.drop_draft_of_answered_request() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  closed timestamptz;
begin
  select r.closed_at into closed from sebone.assessment_request r
   where r.clinic_id = new.clinic_id and r.id = new.request_id for share;
  if closed is not null then
    delete from sebone.draft d where d.clinic_id = new.clinic_id and d.request_id = new.request_id;
  end if;
  return null;
end $$;
create constraint trigger drop_draft_of_answered_request after insert or update on sebone.draft
  deferrable initially deferred for each row execute function sebone.drop_draft_of_answered_request();

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
