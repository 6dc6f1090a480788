import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly } from './version-table.ts'

const POINTS = `('baseline', 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'twelveMonths', 'twentyFourMonths')`

/** What is asked of a patient: the request, the links to it, the draft and the answer, which is kept unaltered. */
export const checkIn = runSql(`
create table sebone.assessment_request (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  point text not null check (point in ${POINTS}),
  instrument_id text not null,
  instrument_version integer not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (clinic_id, id),
  unique (clinic_id, id, patient_id),
  foreign key (clinic_id, episode_id, patient_id) references sebone.episode_of_care (clinic_id, id, patient_id)
);
create index assessment_request_of_episode on sebone.assessment_request (clinic_id, episode_id);
${protectTable('assessment_request', { staff: ['select', 'insert', 'update (closed_at)'], patient: ['select'] })}

-- No secret in clear, no hash to be read back; the patient role asks open_patient_link instead (0011).
create table sebone.patient_link (
  clinic_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  patient_id uuid not null,
  token_hash bytea not null unique,
  short_code_hash bytea not null unique,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  failed_tries smallint not null default 0,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, request_id, patient_id) references sebone.assessment_request (clinic_id, id, patient_id)
);
create index patient_link_of_request on sebone.patient_link (clinic_id, request_id);
${protectTable('patient_link', {
  staff: [
    'select (clinic_id, id, request_id, patient_id, expires_at, revoked_at, used_at, failed_tries, created_at)',
    'insert',
    'update (revoked_at)',
  ],
  patient: ['select (clinic_id, request_id, patient_id, expires_at, revoked_at)'],
})}
create policy owner_looks_up on sebone.patient_link for select to current_user using (true);

create table sebone.patient_session (
  clinic_id uuid not null,
  id uuid not null,
  session_hash bytea not null unique,
  request_id uuid not null,
  patient_id uuid not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, request_id, patient_id) references sebone.assessment_request (clinic_id, id, patient_id)
);
create index patient_session_of_request on sebone.patient_session (clinic_id, request_id);
${protectTable('patient_session', {
  staff: ['select (clinic_id, id, request_id, patient_id, expires_at, ended_at)', 'update (ended_at)'],
  patient: ['select (clinic_id, id, request_id, patient_id, expires_at, ended_at)', 'insert', 'update (ended_at)'],
})}
create policy owner_looks_up on sebone.patient_session for select to current_user using (true);

-- Staff see that there is a draft and when it was saved, not what was not yet sent. No history of what was not sent.
create table sebone.draft (
  clinic_id uuid not null,
  request_id uuid not null,
  patient_id uuid not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  language text not null check (language in ('en', 'ja')),
  version integer not null default 1,
  saved_at timestamptz not null,
  primary key (clinic_id, request_id),
  foreign key (clinic_id, request_id, patient_id) references sebone.assessment_request (clinic_id, id, patient_id)
);
create trigger count_version before update on sebone.draft for each row execute function sebone.count_version();
${protectTable('draft', {
  staff: ['select (clinic_id, request_id, patient_id, language, version, saved_at)'],
  patient: ['select', 'insert', 'update (answers, language, saved_at)', 'delete'],
})}

create table sebone.questionnaire_response (
  clinic_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  instrument_id text not null,
  instrument_version integer not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  language text not null check (language in ('en', 'ja')),
  receipt text not null,
  submitted_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, id, patient_id),
  constraint questionnaire_response_one_per_request unique (clinic_id, request_id),
  foreign key (clinic_id, request_id, patient_id) references sebone.assessment_request (clinic_id, id, patient_id),
  foreign key (clinic_id, episode_id, patient_id) references sebone.episode_of_care (clinic_id, id, patient_id)
);
create index questionnaire_response_of_episode on sebone.questionnaire_response (clinic_id, episode_id);
-- After sending, a patient reads the receipt back and nothing else.
${protectTable('questionnaire_response', {
  staff: ['select'],
  patient: ['select (clinic_id, id, request_id, patient_id, episode_id, receipt, submitted_at)', 'insert'],
})}
${appendOnly('questionnaire_response')}

-- An answered request is closed and its links are used up, whoever inserts the answer.
create function sebone.close_answered_request() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update sebone.assessment_request r set closed_at = new.submitted_at
  where r.clinic_id = new.clinic_id and r.id = new.request_id and r.closed_at is null;
  update sebone.patient_link l set used_at = new.submitted_at
  where l.clinic_id = new.clinic_id and l.request_id = new.request_id and l.used_at is null;
  return null;
end $$;
create trigger close_answered_request after insert on sebone.questionnaire_response
  for each row execute function sebone.close_answered_request();
`)
