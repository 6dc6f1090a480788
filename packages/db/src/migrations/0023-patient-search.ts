import { runSql } from './run-sql.ts'

/** Finding a person by telephone and date of birth, and under one name when the clinic had them twice. */
export const patientSearch = runSql(`
-- The digits of a telephone number as it is dialled in Japan, however it was typed. The domain reads it the same way
-- (episode/phone-key.ts); a test compares the two. Made by the database, so that no writer can forget it.
create function sebone.phone_key(phone text) returns text language sql immutable parallel safe
  as $$ select nullif(regexp_replace(regexp_replace(normalize(phone, NFKC), '[^0-9]', '', 'g'), '^(0081|81)(?=[1-9][0-9]{8,9}$)', '0'), '') $$;
grant execute on function sebone.phone_key(text) to sebone_staff, sebone_patient;

alter table sebone.patient
  add column phone_key text generated always as (sebone.phone_key(phone)) stored,
  -- The patient that this one turned out to be. The row stays, so that an old address leads on.
  add column merged_into uuid,
  add constraint patient_merged_into_another check (merged_into <> id),
  add foreign key (clinic_id, merged_into) references sebone.patient;
create index patient_by_birth_date on sebone.patient (clinic_id, birth_date) where birth_date is not null;
create index patient_by_phone on sebone.patient (clinic_id, phone_key text_pattern_ops) where phone_key is not null;
`)
