import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly } from './version-table.ts'

/**
 * Two records of one person become one: everything recorded under the one is filed under the other, whichever table it
 * stands in, also in tables made later. What was done stands in patient_merge, history keeps each moved row as it was, and
 * audit and history themselves are not moved: they tell what was done to whom at the time.
 */
export const mergePatients = runSql(`
create table sebone.patient_merge (
  clinic_id uuid not null,
  from_id uuid not null,
  into_id uuid not null,
  -- Per table how many rows were moved.
  moved jsonb not null,
  reason text not null check (reason ~ '\\S'),
  merged_by text not null,
  merged_at timestamptz not null,
  primary key (clinic_id, from_id),
  foreign key (clinic_id, from_id) references sebone.patient (clinic_id, id),
  foreign key (clinic_id, into_id) references sebone.patient (clinic_id, id)
);
${protectTable('patient_merge', { staff: ['select', 'insert'] })}
${appendOnly('patient_merge')}

-- A row that is kept unaltered may be filed under another patient, by merge_patients alone, and nothing else of it changes.
create function sebone.is_refiled(before jsonb, after jsonb) returns boolean language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(current_setting('sebone.merging', true), '') = (before ->> 'patient_id') || '>' || (after ->> 'patient_id')
         and before - 'patient_id' = after - 'patient_id' $$;
grant execute on function sebone.is_refiled(jsonb, jsonb) to sebone_staff, sebone_patient;

create or replace function sebone.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and sebone.is_refiled(to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  raise exception '% of % is refused', lower(tg_op), tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_is_kept', table = tg_table_name;
end $$;

create or replace function sebone.keep_consent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  withdrawal constant text[] := array['withdrawn_on', 'withdrawn_by_kind', 'withdrawn_by_name', 'withdrawn_by_relationship', 'withdrawn_how'];
begin
  if tg_op = 'UPDATE' and sebone.is_refiled(to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  if tg_op = 'DELETE' or old.withdrawn_on is not null or to_jsonb(new) - withdrawal is distinct from to_jsonb(old) - withdrawal then
    raise exception '% of % is refused', lower(tg_op), tg_table_name
      using errcode = 'check_violation', constraint = 'consent_is_kept', table = tg_table_name;
  end if;
  return new;
end $$;

-- Null where one of the two is not there or was merged already, or where both have something that can be there once.
-- One statement moves everything: foreign keys between the moved rows are looked at when it is done.
create function sebone.merge_patients(from_patient uuid, into_patient uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  clinic constant uuid := sebone.current_clinic();
  moves text;
  counts text;
  moved jsonb;
begin
  perform 1 from sebone.patient p where p.clinic_id = clinic and p.id in (from_patient, into_patient) order by p.id for update;
  if (select count(*) from sebone.patient p
      where p.clinic_id = clinic and p.id in (from_patient, into_patient) and p.merged_into is null) <> 2 then
    return null;
  end if;
  select string_agg(format('%I as (update sebone.%I set patient_id = $2 where clinic_id = $3 and patient_id = $1 returning 1)', c.relname, c.relname), ', '),
         string_agg(format('%L, (select count(*) from %I)', c.relname, c.relname), ', ')
    into moves, counts
    from pg_class c
   where c.relnamespace = 'sebone'::regnamespace and c.relkind = 'r'
     and c.relname not in ('audit', 'history', 'patient_search_token')
     and (select count(*) from pg_attribute a
           where a.attrelid = c.oid and a.attname in ('clinic_id', 'patient_id') and not a.attisdropped) = 2;
  perform set_config('sebone.merging', from_patient || '>' || into_patient, true);
  begin
    execute format('with %s select jsonb_strip_nulls(jsonb_build_object(%s))', moves, counts)
      into moved using from_patient, into_patient, clinic;
  exception when unique_violation then
    perform set_config('sebone.merging', '', true);
    return null;
  end;
  perform set_config('sebone.merging', '', true);
  -- Whoever was merged into the one is now merged into the other: an old address takes one step.
  update sebone.patient p set merged_into = into_patient
   where p.clinic_id = clinic and (p.id = from_patient or p.merged_into = from_patient);
  delete from sebone.patient_search_token t where t.clinic_id = clinic and t.patient_id = from_patient;
  return moved;
end $$;
grant execute on function sebone.merge_patients(uuid, uuid) to sebone_staff;
`)
