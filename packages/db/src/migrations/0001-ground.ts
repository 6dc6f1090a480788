import { runSql } from './run-sql.ts'

/** Schemas, the scope of a transaction, and the trigger functions that every later table uses. */
export const ground = runSql(`
-- For this role and database: a function is nobody's until it is granted.
alter default privileges revoke execute on functions from public;

do $$ begin execute format('revoke connect, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to sebone_staff, sebone_patient', current_database()); end $$;

create schema sebone_extension;
create extension if not exists btree_gist with schema sebone_extension;

create schema if not exists sebone;
revoke all on schema sebone from public;
grant usage on schema sebone to sebone_staff, sebone_patient;

-- Null where nothing is set: a policy that compares with null lets nothing through.
create function sebone.current_clinic() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('sebone.clinic_id', true), '')::uuid $$;
create function sebone.current_patient() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('sebone.patient_id', true), '')::uuid $$;
grant execute on function sebone.current_clinic(), sebone.current_patient() to sebone_staff, sebone_patient;

create function sebone.is_partial_date(value text) returns boolean language sql immutable parallel safe as $$
  select case
    when value !~ '^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' then false
    when length(value) < 10 then true
    else substr(value, 9, 2)::int <= date_part('day',
      make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')
  end $$;
grant execute on function sebone.is_partial_date(text) to sebone_staff, sebone_patient;

create function sebone.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% of % is refused', lower(tg_op), tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_is_kept', table = tg_table_name;
end $$;

create function sebone.count_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

-- One line per replaced or deleted row, in the transaction that replaced it.
create table sebone.history (
  clinic_id uuid not null,
  id bigint generated always as identity,
  table_name text not null,
  row_id uuid not null,
  version integer,
  before jsonb not null,
  changed_at timestamptz not null default now(),
  actor text not null,
  primary key (clinic_id, id)
);
create index history_of_row on sebone.history (clinic_id, row_id, id);

-- Owned by the migrator and run as it: the application's roles can read history, but not write it.
create function sebone.keep_history() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
begin
  insert into sebone.history (clinic_id, table_name, row_id, version, before, actor)
  values (old.clinic_id, tg_table_name, (before ->> tg_argv[0])::uuid, (before ->> 'version')::integer, before,
          coalesce(nullif(current_setting('sebone.actor', true), ''), session_user));
  return null;
end $$;
`)
