import { jsonLiteral as json } from './json-literal.ts'
import { protectTable } from './protect-table.ts'
import { FIRST_ALERT_RULES, FIRST_EXPECTED_COURSE, FIRST_MESSAGE_TEXTS, FIRST_PROTOCOL } from './first-settings.ts'
import { runSql } from './run-sql.ts'
import { versionTable } from './version-table.ts'

/** What a clinic decides from a day on. Content is written once; a new decision is a new row. */
export const settingVersion = runSql(`
create table sebone.setting_version (
  clinic_id uuid not null references sebone.clinic,
  id uuid not null,
  kind text not null check (kind in
    ('clinic', 'protocol', 'expectedCourse', 'alertRules', 'messageTexts', 'licence', 'instrument')),
  -- What of its kind it is about, such as a method or an instrument; empty where there is but one.
  scope text not null default '',
  valid_from date not null,
  valid_to date,
  content jsonb not null,
  reason text not null,
  author_id text not null,
  author_name text not null,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  version integer not null default 1,
  -- In which order decisions were made, whatever the clocks said.
  position bigint generated always as identity,
  primary key (clinic_id, id),
  check (valid_to >= valid_from),
  constraint setting_version_withdrawn check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)),
  constraint setting_version_never_two_at_once exclude using gist
    (clinic_id with =, kind with =, scope with =, daterange(valid_from, valid_to, '[]') with &&)
    where (withdrawn_at is null)
);
${protectTable('setting_version', {
  staff: ['select', 'insert', 'update (valid_to, withdrawn_at, withdrawn_by, withdrawn_because)'],
})}
-- The name, telephone and hours of a clinic are looked up by its address, before any clinic is set.
create policy owner_looks_up on sebone.setting_version for select to current_user using (true);
${versionTable('setting_version')}

-- Whoever asks: what was decided stays as it was decided, and what was withdrawn stays withdrawn.
create function sebone.keep_setting_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  freely text[] := array['valid_to', 'withdrawn_at', 'withdrawn_by', 'withdrawn_because', 'version'];
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and to_jsonb(new) - freely = to_jsonb(old) - freely then
    return new;
  end if;
  raise exception 'a version of a setting is not edited'
    using errcode = 'check_violation', constraint = 'setting_version_is_kept', table = 'setting_version';
end $$;
create trigger keep_setting_version before update or delete on sebone.setting_version
  for each row execute function sebone.keep_setting_version();

-- What every clinic begins with, so that nothing changes until somebody decides that it does.
create function sebone.begin_settings(founded sebone.clinic) returns void language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  scope_before text := coalesce(current_setting('sebone.clinic_id', true), '');
  hours jsonb := case when founded.hours_en is null or founded.hours_ja is null then null
                 else jsonb_build_object('en', founded.hours_en, 'ja', founded.hours_ja) end;
  called jsonb := jsonb_build_object('en', founded.name_en, 'ja', founded.name_ja);
begin
  perform set_config('sebone.clinic_id', founded.id::text, true);
  insert into sebone.setting_version (clinic_id, id, kind, scope, valid_from, content, reason, author_id, author_name)
  select founded.id, gen_random_uuid(), first.kind, first.scope, '1800-01-01', first.content, '', 'sebone', 'Sebone'
  from (values
    ('clinic', '', jsonb_build_object(
      'name', called, 'issuer', 'corporation', 'registrationNumber', null,
      'branches', jsonb_build_array(jsonb_build_object(
        'id', founded.id, 'name', called, 'address', null, 'phone', founded.phone, 'hours', hours, 'outsideHours', null)))),
    ('protocol', '', ${json(FIRST_PROTOCOL)}),
    ('expectedCourse', 'cellgel', ${json(FIRST_EXPECTED_COURSE)}),
    ('alertRules', '', ${json(FIRST_ALERT_RULES)}),
    ('messageTexts', '', ${json(FIRST_MESSAGE_TEXTS)})
  ) as first (kind, scope, content);
  perform set_config('sebone.clinic_id', scope_before, true);
end $$;

create function sebone.begin_settings_of_new_clinic() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  perform sebone.begin_settings(new);
  return null;
end $$;
revoke execute on function sebone.begin_settings(sebone.clinic), sebone.begin_settings_of_new_clinic(),
  sebone.keep_setting_version() from public;
create trigger begin_settings after insert on sebone.clinic
  for each row execute function sebone.begin_settings_of_new_clinic();
select sebone.begin_settings(c) from sebone.clinic c;
`)
