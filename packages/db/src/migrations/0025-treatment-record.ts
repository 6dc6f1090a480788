import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { versionTable } from './version-table.ts'

/**
 * What the clinic keeps about a treatment besides what is published: lot numbers, what happened meanwhile, in spite of
 * what it was done; harm after it; what ended a course; points that were declined. And in history why a row was changed.
 */
export const treatmentRecord = runSql(`
alter table sebone.procedure
  add column lot_numbers text[] not null default '{}',
  add column during_treatment text,
  add column went_on_despite jsonb not null default '[]' check (jsonb_typeof(went_on_despite) = 'array');

-- Known to staff and neither found on an image nor answered by the patient.
create table sebone.contraindication (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  contraindication text not null,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care
);
create index contraindication_of_episode on sebone.contraindication (clinic_id, episode_id);
${protectTable('contraindication', { staff: ['select', 'insert', 'update'] })}
${versionTable('contraindication')}

create table sebone.adverse_event (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  procedure_id uuid not null,
  kind text not null,
  severity text not null,
  relation text not null,
  occurred_on text not null check (sebone.is_partial_date(occurred_on)),
  description text,
  measures text,
  resolved_on text check (sebone.is_partial_date(resolved_on)),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care,
  foreign key (clinic_id, procedure_id) references sebone.procedure
);
create index adverse_event_of_episode on sebone.adverse_event (clinic_id, episode_id);
create index adverse_event_of_procedure on sebone.adverse_event (clinic_id, procedure_id);
${protectTable('adverse_event', { staff: ['select', 'insert', 'update'] })}
${versionTable('adverse_event')}

create table sebone.intercurrent_event (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  kind text not null,
  occurred_on text not null check (sebone.is_partial_date(occurred_on)),
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care
);
create index intercurrent_event_of_episode on sebone.intercurrent_event (clinic_id, episode_id);
${protectTable('intercurrent_event', { staff: ['select', 'insert', 'update'] })}
${versionTable('intercurrent_event')}

create table sebone.declined_point (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  procedure_id uuid not null,
  point text not null check (point in ('oneWeek', 'oneMonth', 'threeMonths', 'sixMonths', 'twelveMonths', 'twentyFourMonths')),
  declined_on date not null,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care,
  foreign key (clinic_id, procedure_id) references sebone.procedure
);
create index declined_point_of_episode on sebone.declined_point (clinic_id, episode_id);
create index declined_point_of_procedure on sebone.declined_point (clinic_id, procedure_id);
${protectTable('declined_point', { staff: ['select', 'insert', 'update'] })}
${versionTable('declined_point')}

-- Why somebody corrected it: said beside the change, in the same transaction, and null where nobody was asked.
alter table sebone.history add column reason text;
create or replace function sebone.keep_history() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
begin
  insert into sebone.history (clinic_id, table_name, row_id, version, before, actor, reason)
  values (old.clinic_id, tg_table_name, (before ->> tg_argv[0])::uuid, (before ->> 'version')::integer, before,
          coalesce(nullif(current_setting('sebone.actor', true), ''), session_user),
          nullif(current_setting('sebone.reason', true), ''));
  return null;
end $$;
`)
