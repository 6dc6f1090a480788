import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly, keepHistory } from './version-table.ts'

/** What a person agreed to: never edited, never deleted; a withdrawal is added once. */
export const consent = runSql(`
-- Strokes of points, drawn again as lines.
create table sebone.signature (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  strokes jsonb not null check (jsonb_typeof(strokes) = 'array' and length(strokes::text) < 60000),
  primary key (clinic_id, id),
  unique (clinic_id, id, patient_id),
  foreign key (clinic_id, patient_id) references sebone.patient (clinic_id, id)
);
${protectTable('signature', { staff: ['select', 'insert'], patient: ['insert'] })}
${appendOnly('signature')}

create table sebone.consent (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  purpose text not null check (purpose in ('data', 'messages', 'treatment', 'publication')),
  text_id text not null,
  text_version integer not null check (text_version > 0),
  language text not null check (language in ('en', 'ja')),
  agreed_by_kind text not null check (agreed_by_kind in ('patient', 'representative')),
  agreed_by_name text not null,
  agreed_by_relationship text,
  agreed_on date not null,
  place text not null check (place in ('intake', 'clinic')),
  evidence_kind text not null check (evidence_kind in ('typedName', 'drawnSignature', 'paper')),
  signature_id uuid,
  document_id uuid,
  explained_by text,
  explained_on date,
  withdrawn_on date,
  withdrawn_by_kind text check (withdrawn_by_kind in ('patient', 'representative')),
  withdrawn_by_name text,
  withdrawn_by_relationship text,
  withdrawn_how text check (withdrawn_how in ('web', 'phone', 'paper', 'inPerson')),
  recorded_at timestamptz not null default now(),
  primary key (clinic_id, id),
  constraint consent_relationship check ((agreed_by_kind = 'representative') = (agreed_by_relationship is not null)),
  constraint consent_evidence check ((evidence_kind = 'drawnSignature') = (signature_id is not null)
    and (evidence_kind = 'paper') = (document_id is not null)),
  constraint consent_explained check (num_nonnulls(explained_by, explained_on) in (0, 2)),
  constraint consent_withdrawn check (num_nonnulls(withdrawn_on, withdrawn_by_kind, withdrawn_by_name, withdrawn_how) in (0, 4)
    and (coalesce(withdrawn_by_kind, '') = 'representative') = (withdrawn_by_relationship is not null)),
  foreign key (clinic_id, patient_id) references sebone.patient (clinic_id, id),
  foreign key (clinic_id, episode_id, patient_id) references sebone.episode_of_care (clinic_id, id, patient_id),
  foreign key (clinic_id, signature_id, patient_id) references sebone.signature (clinic_id, id, patient_id)
);
create index consent_of_patient on sebone.consent (clinic_id, patient_id);
-- The patient role reads for which purposes there is a consent, to ask for no other; no name, no signature, no text.
${protectTable('consent', {
  staff: ['select', 'insert', 'update (withdrawn_on, withdrawn_by_kind, withdrawn_by_name, withdrawn_by_relationship, withdrawn_how)'],
  patient: ['select (clinic_id, id, patient_id, episode_id, purpose, agreed_on, withdrawn_on)', 'insert'],
})}
create policy at_the_intake on sebone.consent as restrictive for insert to sebone_patient
  with check (place = 'intake' and purpose in ('data', 'messages') and evidence_kind <> 'paper' and withdrawn_on is null);
${keepHistory('consent', 'id')}

create function sebone.keep_consent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  withdrawal constant text[] := array['withdrawn_on', 'withdrawn_by_kind', 'withdrawn_by_name', 'withdrawn_by_relationship', 'withdrawn_how'];
begin
  if tg_op = 'DELETE' or old.withdrawn_on is not null or to_jsonb(new) - withdrawal is distinct from to_jsonb(old) - withdrawal then
    raise exception '% of % is refused', lower(tg_op), tg_table_name
      using errcode = 'check_violation', constraint = 'consent_is_kept', table = tg_table_name;
  end if;
  return new;
end $$;
create trigger keep_consent before update or delete on sebone.consent for each row execute function sebone.keep_consent();

-- What is agreed to and not yet sent, beside the answers; staff do not read it (their grant names columns).
alter table sebone.draft add column consents jsonb;
grant update (consents) on sebone.draft to sebone_patient;
`)
