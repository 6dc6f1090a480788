import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { versionTable } from './version-table.ts'

/** The person, and how the person is found. Closed lists of the domain that hardly change are checked here too. */
export const patient = runSql(`
create table sebone.patient (
  clinic_id uuid not null references sebone.clinic,
  id uuid not null,
  number integer not null check (number > 0),
  family_name text not null,
  given_name text not null,
  family_kana text,
  given_kana text,
  birth_date date check (birth_date > '1868-01-01' and birth_date < 'infinity'),
  sex text not null default 'unknown' check (sex in ('female', 'male', 'other', 'unknown')),
  phone text,
  email text,
  language text not null check (language in ('en', 'ja')),
  country_of_residence text,
  is_synthetic boolean not null default false,
  search_key text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, number)
);
-- For the range operators ~>=~ and ~<~: the pattern operators alone are leakproof and byte-wise in every collation.
create index patient_by_search_key on sebone.patient (clinic_id, search_key text_pattern_ops);
${protectTable('patient', { staff: ['select', 'insert', 'update'] })}
${versionTable('patient')}

create table sebone.patient_search_token (
  clinic_id uuid not null,
  token text not null,
  patient_id uuid not null,
  primary key (clinic_id, token, patient_id),
  foreign key (clinic_id, patient_id) references sebone.patient
);
create index patient_search_token_of_patient on sebone.patient_search_token (clinic_id, patient_id);
${protectTable('patient_search_token', { staff: ['select', 'insert', 'delete'] })}
`)
