import { runSql } from './run-sql.ts'

/**
 * The two halves of sending a check-in, each one round trip. Both run as whoever calls them, so row-level security binds
 * them; the scope is set by a statement of its own before the statement that needs it, as in every transaction, and ends
 * with the call.
 */
export const sendCheckIn = runSql(`
create function sebone.enter_own_request(clinic uuid, patient uuid, actor text) returns void
  language sql volatile set search_path = pg_catalog, pg_temp as $$
  select set_config('sebone.clinic_id', clinic::text, true), set_config('sebone.patient_id', patient::text, true),
         set_config('sebone.actor', actor, true) $$;
revoke execute on function sebone.enter_own_request(uuid, uuid, text) from public;
grant execute on function sebone.enter_own_request(uuid, uuid, text) to sebone_patient;

create function sebone.own_request(clinic uuid, patient uuid, actor text, request uuid)
  returns table (id uuid, point text, time_zone text, instrument_id text, instrument_version integer, answers jsonb,
                 version integer, saved_at timestamptz, language text, receipt text, submitted_at timestamptz)
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  perform sebone.enter_own_request(clinic, patient, actor);
  return query
    select r.id, r.point, c.time_zone, r.instrument_id, r.instrument_version,
           d.answers, d.version, d.saved_at, d.language, q.receipt, q.submitted_at
      from sebone.assessment_request r
      join sebone.clinic c on c.id = r.clinic_id
      left join sebone.draft d on d.clinic_id = r.clinic_id and d.request_id = r.id
      left join sebone.questionnaire_response q on q.clinic_id = r.clinic_id and q.request_id = r.id
     where r.clinic_id = own_request.clinic and r.id = own_request.request;
end $$;
revoke execute on function sebone.own_request(uuid, uuid, text, uuid) from public;
grant execute on function sebone.own_request(uuid, uuid, text, uuid) to sebone_patient;

-- Taking away the draft that was read is what lets exactly one of several senders through. A trigger closes the request.
create function sebone.accept_check_in(
    clinic uuid, patient uuid, actor text, request uuid, draft_version integer, response uuid, answers jsonb,
    receipt text, submitted_at timestamptz, assessment uuid, answered_on date,
    areas text[], scores smallint[], not_sure boolean[])
  returns table (accepted_receipt text, accepted_at timestamptz)
  language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  perform sebone.enter_own_request(clinic, patient, actor);
  return query
    with taken as (
      delete from sebone.draft d
       where d.clinic_id = accept_check_in.clinic and d.request_id = accept_check_in.request
         and d.patient_id = accept_check_in.patient and d.version = draft_version
      returning d.clinic_id, d.request_id, d.language
    ), answered as (
      insert into sebone.questionnaire_response
        (clinic_id, id, request_id, patient_id, episode_id, instrument_id, instrument_version, answers, language,
         receipt, submitted_at)
      select r.clinic_id, accept_check_in.response, r.id, r.patient_id, r.episode_id, r.instrument_id,
             r.instrument_version, accept_check_in.answers, t.language, accept_check_in.receipt,
             accept_check_in.submitted_at
        from sebone.assessment_request r
        join taken t on t.clinic_id = r.clinic_id and t.request_id = r.id
       where r.clinic_id = accept_check_in.clinic and r.id = accept_check_in.request and r.closed_at is null
      on conflict do nothing
      returning clinic_id, id, request_id, patient_id, episode_id, receipt, submitted_at
    ), assessed as (
      insert into sebone.assessment
        (clinic_id, id, patient_id, episode_id, answered_on, asked_for, mode, answered_by, response_id, created_at)
      select a.clinic_id, accept_check_in.assessment, a.patient_id, a.episode_id, accept_check_in.answered_on, r.point,
             'web', 'patient', a.id, a.submitted_at
        from answered a
        join sebone.assessment_request r on r.clinic_id = a.clinic_id and r.id = a.request_id
    ), scored as (
      insert into sebone.assessment_score (clinic_id, assessment_id, patient_id, area, score, not_sure)
      select a.clinic_id, accept_check_in.assessment, a.patient_id, given.area, given.score, given.not_sure
        from answered a, unnest(areas, scores, accept_check_in.not_sure) as given (area, score, not_sure)
    ), noted as (
      insert into sebone.audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject, detail)
      select a.clinic_id, a.submitted_at, 'patient', accept_check_in.actor, 'checkIn.sent', a.patient_id, a.id::text,
             '{}'::jsonb
        from answered a
    )
    select a.receipt, a.submitted_at from answered a;
end $$;
revoke execute on function sebone.accept_check_in(uuid, uuid, text, uuid, integer, uuid, jsonb, text, timestamptz, uuid,
  date, text[], smallint[], boolean[]) from public;
grant execute on function sebone.accept_check_in(uuid, uuid, text, uuid, integer, uuid, jsonb, text, timestamptz, uuid,
  date, text[], smallint[], boolean[]) to sebone_patient;
`)
