import { runSql } from './run-sql.ts'

/** The two doors of the patient app: what is asked before a clinic and a patient are known. */
export const patientLinkFunctions = runSql(`
-- One row where the link opens, none otherwise, whatever the reason: unknown, expired, revoked, used, closed, locked or
-- the wrong date of birth. The fifth wrong date locks the link for good.
create function sebone.open_patient_link(kind text, secret_hash bytea, stated_birth_date date, at timestamptz)
  returns table (clinic_id uuid, patient_id uuid, request_id uuid, link_id uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  link sebone.patient_link;
  known_birth_date date;
begin
  if kind = 'token' then
    select l.* into link from sebone.patient_link l where l.token_hash = secret_hash;
  elsif kind = 'code' then
    select l.* into link from sebone.patient_link l where l.short_code_hash = secret_hash;
  end if;
  if link.id is null or stated_birth_date is null then
    return;
  end if;

  -- From here on as anybody of that clinic: row-level security binds this function too.
  perform set_config('sebone.clinic_id', link.clinic_id::text, true),
          set_config('sebone.actor', 'patientLink:' || link.id, true);
  select l.* into link from sebone.patient_link l where l.clinic_id = link.clinic_id and l.id = link.id for update;

  if link.revoked_at is null and link.used_at is null and link.failed_tries < 5 and link.expires_at > at
     and exists (select 1 from sebone.assessment_request r
                 where r.clinic_id = link.clinic_id and r.id = link.request_id and r.closed_at is null) then
    select p.birth_date into known_birth_date from sebone.patient p
    where p.clinic_id = link.clinic_id and p.id = link.patient_id for update;

    -- Where the clinic has no date of birth yet, the first opening records it.
    if known_birth_date is null then
      update sebone.patient p set birth_date = stated_birth_date
      where p.clinic_id = link.clinic_id and p.id = link.patient_id;
      known_birth_date := stated_birth_date;
    end if;

    if known_birth_date = stated_birth_date then
      return query select link.clinic_id, link.patient_id, link.request_id, link.id;
    else
      update sebone.patient_link l set failed_tries = l.failed_tries + 1
      where l.clinic_id = link.clinic_id and l.id = link.id;
    end if;
    insert into sebone.audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject)
    values (link.clinic_id, at, 'patient', link.id::text,
            case when known_birth_date = stated_birth_date then 'link.opened' else 'link.wrongBirthDate' end,
            link.patient_id, link.request_id::text);
  end if;

  perform set_config('sebone.clinic_id', '', true), set_config('sebone.actor', '', true);
end $$;
grant execute on function sebone.open_patient_link(text, bytea, date, timestamptz) to sebone_patient;

create function sebone.find_patient_session(wanted_hash bytea, at timestamptz)
  returns table (session_id uuid, clinic_id uuid, patient_id uuid, request_id uuid, expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.clinic_id, s.patient_id, s.request_id, s.expires_at from sebone.patient_session s
  where s.session_hash = wanted_hash and s.ended_at is null and s.expires_at > at $$;
grant execute on function sebone.find_patient_session(bytea, timestamptz) to sebone_patient;
`)
