import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { keepHistory, versionTable } from './version-table.ts'

/** The scores of one patient on one day. A patient adds one with a response; correcting it is for staff. */
export const assessment = runSql(`
create table sebone.assessment (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  answered_on date,
  point text check (point in
    ('baseline', 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'twelveMonths', 'twentyFourMonths')),
  -- The point whose questions were sent. It decides only where the days cannot: a treatment known to its month.
  asked_for text check (asked_for in
    ('baseline', 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'twelveMonths', 'twentyFourMonths')),
  mode text not null check (mode in ('web', 'phone', 'paper', 'inPerson')),
  answered_by text not null check (answered_by in ('patient', 'withFamily', 'family')),
  response_id uuid,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, id, patient_id),
  constraint assessment_one_per_response unique (clinic_id, response_id),
  constraint assessment_day_or_point check (num_nonnulls(answered_on, point) = 1),
  foreign key (clinic_id, episode_id, patient_id) references sebone.episode_of_care (clinic_id, id, patient_id),
  foreign key (clinic_id, response_id, patient_id) references sebone.questionnaire_response (clinic_id, id, patient_id)
);
create index assessment_of_episode on sebone.assessment (clinic_id, episode_id);
${protectTable('assessment', {
  staff: ['select', 'insert', 'update'],
  patient: ['select (clinic_id, id, patient_id)', 'insert'],
})}
create policy with_a_response on sebone.assessment as restrictive for insert to sebone_patient
  with check (response_id is not null);
${versionTable('assessment')}

create table sebone.assessment_score (
  clinic_id uuid not null,
  assessment_id uuid not null,
  patient_id uuid not null,
  area text not null check (area in ('lowerBack', 'lowerLimbs', 'numbness', 'buttocks')),
  score smallint check (score between 0 and 10),
  not_sure boolean not null default false,
  primary key (clinic_id, assessment_id, area),
  constraint assessment_score_or_not_sure check (not (not_sure and score is not null)),
  foreign key (clinic_id, assessment_id, patient_id) references sebone.assessment (clinic_id, id, patient_id)
);
${protectTable('assessment_score', { staff: ['select', 'insert', 'update (score, not_sure)'], patient: ['insert'] })}
${keepHistory('assessment_score', 'assessment_id')}
`)
