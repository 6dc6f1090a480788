import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { keepHistory, versionTable } from './version-table.ts'

/** What an answer says besides its scores: where it is numb or hurts, what it says about warning signs, and the alert. */
export const answerFacts = runSql(`
alter table sebone.assessment add column red_flags text
  constraint assessment_red_flags check (red_flags in ('allNo', 'some'));

-- No row is "blank". A set that was "the same as last time" is stored itself, with the answer it was taken from.
create table sebone.assessment_extent (
  clinic_id uuid not null,
  assessment_id uuid not null,
  patient_id uuid not null,
  sensation text not null check (sensation in ('pain', 'numbness')),
  kind text not null check (kind in ('regions', 'none', 'notSure')),
  regions text[],
  same_as uuid,
  primary key (clinic_id, assessment_id, sensation),
  constraint assessment_extent_regions check ((kind = 'regions') = (coalesce(cardinality(regions), 0) > 0)),
  constraint assessment_extent_source check (same_as is null or kind <> 'notSure'),
  foreign key (clinic_id, assessment_id, patient_id) references sebone.assessment (clinic_id, id, patient_id),
  foreign key (clinic_id, same_as, patient_id) references sebone.assessment (clinic_id, id, patient_id)
);
${protectTable('assessment_extent', {
  staff: ['select', 'insert', 'update (kind, regions, same_as)', 'delete'],
  patient: ['insert'],
})}
-- What stands in an earlier answer is not the patient role's to repeat: repeat_extent (0016) does.
create policy as_marked on sebone.assessment_extent as restrictive for insert to sebone_patient with check (same_as is null);
${keepHistory('assessment_extent', 'assessment_id')}

-- Raised before the form is finished: that is why it hangs on the request, and not on a response.
create table sebone.alert (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  kind text not null check (kind in ('redFlag')),
  codes text[] not null check (cardinality(codes) between 1 and 40),
  request_id uuid,
  assessment_id uuid,
  raised_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  what text check (what ~ '\\S'),
  version integer not null default 1,
  primary key (clinic_id, id),
  constraint alert_closed check (num_nonnulls(closed_at, closed_by, what) in (0, 3)),
  foreign key (clinic_id, episode_id, patient_id) references sebone.episode_of_care (clinic_id, id, patient_id),
  foreign key (clinic_id, request_id, patient_id) references sebone.assessment_request (clinic_id, id, patient_id),
  foreign key (clinic_id, assessment_id, patient_id) references sebone.assessment (clinic_id, id, patient_id)
);
create index alert_open on sebone.alert (clinic_id, raised_at) where closed_at is null;
create index alert_of_patient on sebone.alert (clinic_id, patient_id);
create index alert_of_request on sebone.alert (clinic_id, request_id);
${protectTable('alert', { staff: ['select', 'insert', 'update (closed_at, closed_by, what)'] })}
${versionTable('alert')}

-- The patient role's only way to an alert: for its own request, and for each sign once. It answers with what was new.
create function sebone.raise_own_alert(request uuid, signs text[], at timestamptz) returns text[]
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked sebone.assessment_request;
  alert constant uuid := gen_random_uuid();
  fresh text[];
begin
  -- Two devices of one patient take turns here.
  select r.* into asked from sebone.assessment_request r
  where r.clinic_id = sebone.current_clinic() and r.id = request and r.patient_id = sebone.current_patient()
  for no key update;
  select coalesce(array_agg(s.sign order by s.n), '{}') into fresh
  from unnest(signs) with ordinality as s (sign, n)
  where not exists (select 1 from sebone.alert a
                    where a.clinic_id = asked.clinic_id and a.request_id = asked.id and s.sign = any (a.codes));
  if asked.id is null or cardinality(fresh) = 0 then
    return '{}';
  end if;
  insert into sebone.alert (clinic_id, id, patient_id, episode_id, kind, codes, request_id, raised_at)
  values (asked.clinic_id, alert, asked.patient_id, asked.episode_id, 'redFlag', fresh, asked.id, at);
  insert into sebone.audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject, detail)
  values (asked.clinic_id, at, 'patient', current_setting('sebone.actor', true), 'alert.raised', asked.patient_id,
          alert::text, jsonb_build_object('codes', fresh));
  return fresh;
end $$;
grant execute on function sebone.raise_own_alert(uuid, text[], timestamptz) to sebone_patient;
`)
