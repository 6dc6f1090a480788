import { runSql } from './run-sql.ts'

/**
 * Reading and sending a form, each one round trip, in place of 0012. Both run as whoever calls them, so row-level
 * security binds them; what the patient role may not read is done by two functions that answer with facts, or with nothing.
 * Every row here is looked up by its key. A plan that a connection makes while a clinic's tables are nearly empty must not
 * scan them once they are full (the second thousand of check-ins took three times as long as the first): no scans.
 */
export const sendForm = runSql(`
drop function sebone.own_request(uuid, uuid, text, uuid);
drop function sebone.accept_check_in(uuid, uuid, text, uuid, integer, uuid, jsonb, text, timestamptz, uuid, date, text[],
  smallint[], boolean[]);

-- What is said by telephone or written on paper is kept as it was said, too; the assessment tells how it came.
grant insert on sebone.questionnaire_response to sebone_staff;

-- Whether there was a treatment, and which facts the clinic lacks; none of the facts themselves.
create function sebone.own_setting() returns table (is_treated boolean, lacking text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from sebone.episode_of_care e
                   join sebone.procedure d on d.clinic_id = e.clinic_id and d.episode_id = e.id
                  where e.clinic_id = p.clinic_id and e.patient_id = p.id),
         array_remove(array[case when p.family_kana is null or p.given_kana is null then 'kana' end,
                            case when p.phone is null then 'phone' end,
                            case when p.email is null then 'email' end,
                            case when p.country_of_residence is null then 'countryOfResidence' end], null)
    from sebone.patient p
   where p.clinic_id = sebone.current_clinic() and p.id = sebone.current_patient() $$;
grant execute on function sebone.own_setting() to sebone_patient;

create function sebone.own_form(clinic uuid, patient uuid, actor text, request uuid)
  returns table (id uuid, point text, time_zone text, episode_id uuid, instrument_id text, instrument_version integer,
                 is_treated boolean, lacking text[], answers jsonb, consents jsonb, version integer, saved_at timestamptz,
                 language text, response_id uuid, receipt text, submitted_at timestamptz)
  language plpgsql volatile set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform sebone.enter_own_request(clinic, patient, actor);
  return query
    select r.id, r.point, c.time_zone, r.episode_id, r.instrument_id, r.instrument_version, s.is_treated, s.lacking,
           d.answers, d.consents, d.version, d.saved_at, d.language, q.id, q.receipt, q.submitted_at
      from sebone.assessment_request r
      join sebone.clinic c on c.id = r.clinic_id
      cross join sebone.own_setting() s
      left join sebone.draft d on d.clinic_id = r.clinic_id and d.request_id = r.id
      left join sebone.questionnaire_response q on q.clinic_id = r.clinic_id and q.request_id = r.id
     where r.clinic_id = own_form.clinic and r.id = own_form.request;
end $$;
revoke execute on function sebone.own_form(uuid, uuid, text, uuid) from public;
grant execute on function sebone.own_form(uuid, uuid, text, uuid) to sebone_patient;

-- "The same as last time": the last set that was asked for is copied beside the new answer, inside the database. Where
-- the last answer was "not sure" there is nothing to repeat. A copied set that touches the saddle is raised like a marked one.
create function sebone.repeat_extent(
    assessment uuid, wanted text, saddle text[], saddle_sign text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  now_answered sebone.assessment;
  last_time sebone.assessment_extent;
  request uuid;
begin
  select a.* into now_answered from sebone.assessment a
  where a.clinic_id = sebone.current_clinic() and a.id = assessment and a.patient_id = sebone.current_patient()
    and a.response_id is not null;
  select e.* into last_time from sebone.assessment a
    join sebone.assessment_extent e on e.clinic_id = a.clinic_id and e.assessment_id = a.id and e.sensation = wanted
  where a.clinic_id = now_answered.clinic_id and a.episode_id = now_answered.episode_id and a.id <> now_answered.id
  order by a.answered_on desc nulls last, a.created_at desc limit 1;
  if last_time.kind is null or last_time.kind = 'notSure' then
    return;
  end if;
  insert into sebone.assessment_extent (clinic_id, assessment_id, patient_id, sensation, kind, regions, same_as)
  values (now_answered.clinic_id, now_answered.id, now_answered.patient_id, wanted, last_time.kind, last_time.regions,
          last_time.assessment_id)
  on conflict do nothing;
  if wanted = 'numbness' and last_time.regions && saddle then
    update sebone.assessment a set red_flags = 'some'
    where a.clinic_id = now_answered.clinic_id and a.id = now_answered.id and a.red_flags is distinct from 'some';
    select q.request_id into request from sebone.questionnaire_response q
    where q.clinic_id = now_answered.clinic_id and q.id = now_answered.response_id;
    perform sebone.raise_own_alert(request, array[saddle_sign], at);
  end if;
end $$;
grant execute on function sebone.repeat_extent(uuid, text, text[], text, timestamptz) to sebone_patient;

-- Taking away the draft that was read is what lets exactly one of several senders through; a trigger closes the request.
-- The statement that every check-in needs is one; what few of them need follows it in the same call and transaction.
create function sebone.accept_form(
    clinic uuid, patient uuid, actor text, request uuid, draft_version integer, response uuid, answers jsonb,
    receipt text, submitted_at timestamptz, assessment uuid, answered_on date, answered_by text, red_flags text,
    areas text[], scores smallint[], not_sure boolean[], extents jsonb, repeated text[], consents jsonb, signature jsonb,
    signs text[], saddle text[], saddle_sign text)
  returns table (accepted_receipt text, accepted_at timestamptz)
  language plpgsql volatile set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform sebone.enter_own_request(clinic, patient, actor);
  return query
    with taken as (
      delete from sebone.draft d
       where d.clinic_id = accept_form.clinic and d.request_id = accept_form.request
         and d.patient_id = accept_form.patient and d.version = draft_version
      returning d.clinic_id, d.request_id, d.language
    ), answered as (
      insert into sebone.questionnaire_response
        (clinic_id, id, request_id, patient_id, episode_id, instrument_id, instrument_version, answers, language,
         receipt, submitted_at)
      select r.clinic_id, accept_form.response, r.id, r.patient_id, r.episode_id, r.instrument_id,
             r.instrument_version, accept_form.answers, t.language, accept_form.receipt, accept_form.submitted_at
        from sebone.assessment_request r
        join taken t on t.clinic_id = r.clinic_id and t.request_id = r.id
       where r.clinic_id = accept_form.clinic and r.id = accept_form.request and r.closed_at is null
      on conflict do nothing
      returning clinic_id, id, request_id, patient_id, episode_id, receipt, submitted_at
    ), assessed as (
      insert into sebone.assessment
        (clinic_id, id, patient_id, episode_id, answered_on, asked_for, mode, answered_by, red_flags, response_id, created_at)
      select a.clinic_id, accept_form.assessment, a.patient_id, a.episode_id, accept_form.answered_on, r.point,
             'web', accept_form.answered_by, accept_form.red_flags, a.id, a.submitted_at
        from answered a
        join sebone.assessment_request r on r.clinic_id = a.clinic_id and r.id = a.request_id
    ), scored as (
      insert into sebone.assessment_score (clinic_id, assessment_id, patient_id, area, score, not_sure)
      select a.clinic_id, accept_form.assessment, a.patient_id, given.area, given.score, given.not_sure
        from answered a, unnest(areas, scores, accept_form.not_sure) as given (area, score, not_sure)
    ), placed as (
      insert into sebone.assessment_extent (clinic_id, assessment_id, patient_id, sensation, kind, regions)
      select a.clinic_id, accept_form.assessment, a.patient_id, given.sensation, given.kind, given.regions
        from answered a, jsonb_to_recordset(extents) as given (sensation text, kind text, regions text[])
    ), noted as (
      insert into sebone.audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject, detail)
      select a.clinic_id, a.submitted_at, 'patient', accept_form.actor, 'form.sent', a.patient_id, a.id::text, '{}'::jsonb
        from answered a
    )
    select a.receipt, a.submitted_at from answered a;
  if not found then
    return;
  end if;

  if repeated <> '{}' then
    perform sebone.repeat_extent(accept_form.assessment, again, saddle, saddle_sign, accept_form.submitted_at)
      from unnest(repeated) as again;
  end if;
  if signs <> '{}' then
    perform sebone.raise_own_alert(accept_form.request, signs, accept_form.submitted_at);
  end if;
  if signature is not null then
    insert into sebone.signature (clinic_id, id, patient_id, strokes)
    values (accept_form.clinic, accept_form.response, accept_form.patient, signature);
  end if;
  if consents is not null then
    insert into sebone.consent (clinic_id, id, patient_id, purpose, text_id, text_version, language, agreed_by_kind,
                                agreed_by_name, agreed_by_relationship, agreed_on, place, evidence_kind, signature_id, recorded_at)
    select accept_form.clinic, c.id, accept_form.patient, c.purpose, c.text_id, c.text_version, c.language,
           c.agreed_by_kind, c.agreed_by_name, c.agreed_by_relationship, accept_form.answered_on, 'intake',
           case when signature is null then 'typedName' else 'drawnSignature' end,
           case when signature is null then null else accept_form.response end, accept_form.submitted_at
      from jsonb_to_recordset(consents) as c (id uuid, purpose text, text_id text, text_version integer, language text,
                                              agreed_by_kind text, agreed_by_name text, agreed_by_relationship text);
    insert into sebone.audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject, detail)
    select accept_form.clinic, accept_form.submitted_at, 'patient', accept_form.actor, 'consent.given', accept_form.patient,
           c.id::text, jsonb_build_object('purpose', c.purpose)
      from jsonb_to_recordset(consents) as c (id uuid, purpose text);
  end if;
end $$;
revoke execute on function sebone.accept_form(uuid, uuid, text, uuid, integer, uuid, jsonb, text, timestamptz, uuid, date, text,
  text, text[], smallint[], boolean[], jsonb, text[], jsonb, jsonb, text[], text[], text) from public;
grant execute on function sebone.accept_form(uuid, uuid, text, uuid, integer, uuid, jsonb, text, timestamptz, uuid, date, text,
  text, text[], smallint[], boolean[], jsonb, text[], jsonb, jsonb, text[], text[], text) to sebone_patient;
`)
