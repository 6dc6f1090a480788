import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly } from './version-table.ts'

/** Texts that a clinic has under a licence; and the look-ups of a clinic's name, telephone and hours, by the day. */
export const clinicSettings = runSql(`
create table sebone.instrument_text (
  clinic_id uuid not null references sebone.clinic,
  instrument text not null,
  text_version integer not null check (text_version > 0),
  definition jsonb not null,
  reason text not null,
  author_id text not null,
  author_name text not null,
  created_at timestamptz not null default now(),
  primary key (clinic_id, instrument, text_version)
);
${protectTable('instrument_text', { staff: ['select', 'insert'] })}
${appendOnly('instrument_text')}

-- From here on these columns say only with what a clinic was founded.
revoke update on sebone.clinic from sebone_staff;
revoke update (name_en, name_ja, time_zone, phone, hours_en, hours_ja) on sebone.clinic from sebone_staff;

create or replace function sebone.find_clinic(wanted_slug text)
  returns table (id uuid, slug text, name_en text, name_ja text, time_zone text, phone text, hours_en text,
                 hours_ja text, is_demo boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.slug, v.content #>> '{name,en}', v.content #>> '{name,ja}', c.time_zone,
         v.content #>> '{branches,0,phone}', v.content #>> '{branches,0,hours,en}',
         v.content #>> '{branches,0,hours,ja}', c.is_demo
  from sebone.clinic c
  join sebone.setting_version v on v.clinic_id = c.id and v.kind = 'clinic' and v.withdrawn_at is null
   and daterange(v.valid_from, v.valid_to, '[]') @> (now() at time zone c.time_zone)::date
  where c.slug = wanted_slug $$;

create or replace function sebone.find_staff_memberships(wanted_user_id text)
  returns table (clinic_id uuid, slug text, name_en text, name_ja text, time_zone text, is_demo boolean,
                 display_name text, role text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.slug, v.content #>> '{name,en}', v.content #>> '{name,ja}', c.time_zone, c.is_demo,
         m.display_name, m.role
  from sebone.staff_member m
  join sebone.clinic c on c.id = m.clinic_id
  join sebone.setting_version v on v.clinic_id = c.id and v.kind = 'clinic' and v.withdrawn_at is null
   and daterange(v.valid_from, v.valid_to, '[]') @> (now() at time zone c.time_zone)::date
  where m.user_id = wanted_user_id and m.disabled_at is null
  order by c.slug $$;

-- What the clinic of an opened link says about itself today.
create function sebone.own_clinic_identity() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.content from sebone.clinic c
  join sebone.setting_version v on v.clinic_id = c.id and v.kind = 'clinic' and v.withdrawn_at is null
   and daterange(v.valid_from, v.valid_to, '[]') @> (now() at time zone c.time_zone)::date
  where c.id = sebone.current_clinic() $$;
grant execute on function sebone.own_clinic_identity() to sebone_patient;
`)
