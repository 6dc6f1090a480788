import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { versionTable } from './version-table.ts'

/** Somebody without a link asks to be seen. Written through one function, which tells nothing but that it arrived. */
export const consultation = runSql(`
create table sebone.consultation_request (
  clinic_id uuid not null references sebone.clinic,
  id uuid not null,
  name text not null check (name ~ '\\S'),
  phone text,
  email text,
  complaint text not null check (complaint ~ '\\S'),
  language text not null check (language in ('en', 'ja')),
  receipt text not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  outcome text check (outcome in ('accepted', 'dismissed')),
  reason text,
  patient_id uuid,
  version integer not null default 1,
  primary key (clinic_id, id),
  constraint consultation_request_contact check (num_nonnulls(phone, email) > 0),
  constraint consultation_request_closed check (num_nonnulls(closed_at, closed_by, outcome) in (0, 3)
    and (coalesce(outcome, '') = 'accepted') = (patient_id is not null)
    and (coalesce(outcome, '') = 'dismissed') = (reason is not null)),
  foreign key (clinic_id, patient_id) references sebone.patient (clinic_id, id)
);
create index consultation_request_in_time on sebone.consultation_request (clinic_id, created_at);
${protectTable('consultation_request', { staff: ['select', 'update (closed_at, closed_by, outcome, reason, patient_id)'] })}
${versionTable('consultation_request')}

-- Asked before a clinic is known. A second tap is the same request; thirty an hour is more than a clinic can call back.
create function sebone.request_consultation(
    wanted_slug text, request uuid, name text, phone text, email text, complaint text, language text, receipt text,
    at timestamptz)
  returns table (outcome text, kept_receipt text, clinic_phone text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  most_an_hour constant integer := 30;
  asked sebone.clinic;
  known text;
begin
  select c.* into asked from sebone.clinic c where c.slug = wanted_slug;
  if asked.id is null then
    return query select 'notFound', null::text, null::text;
    return;
  end if;
  -- From here on as anybody of that clinic: row-level security binds this function too.
  perform set_config('sebone.clinic_id', asked.id::text, true), set_config('sebone.actor', 'consultation:' || request, true);
  -- One after the other, so that many at once are counted.
  perform 1 from sebone.clinic c where c.id = asked.id for no key update;

  select r.receipt into known from sebone.consultation_request r where r.clinic_id = asked.id and r.id = request;
  if known is not null then
    return query select 'received', known, asked.phone;
  elsif (select count(*) from sebone.consultation_request r
         where r.clinic_id = asked.id and r.created_at > at - interval '1 hour') >= most_an_hour then
    return query select 'tooMany', null::text, asked.phone;
  else
    insert into sebone.consultation_request (clinic_id, id, name, phone, email, complaint, language, receipt, created_at)
    values (asked.id, request, name, phone, email, complaint, language, receipt, at);
    insert into sebone.audit (clinic_id, at, actor_kind, actor_id, action, subject)
    values (asked.id, at, 'visitor', request::text, 'consultation.requested', request::text);
    return query select 'received', receipt, asked.phone;
  end if;
  perform set_config('sebone.clinic_id', '', true), set_config('sebone.actor', '', true);
end $$;
grant execute on function
  sebone.request_consultation(text, uuid, text, text, text, text, text, text, timestamptz) to sebone_patient;
`)
