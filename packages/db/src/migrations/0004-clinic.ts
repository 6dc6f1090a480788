import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'

/** The clinic, who works there, and the two look-ups that are asked before a clinic is known. */
export const clinic = runSql(`
create table sebone.clinic (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_en text not null,
  name_ja text not null,
  time_zone text not null default 'Asia/Tokyo',
  phone text,
  hours_en text,
  hours_ja text,
  is_demo boolean not null default false
);
alter table sebone.clinic enable row level security;
alter table sebone.clinic force row level security;
create policy own_clinic on sebone.clinic to sebone_staff, sebone_patient using (id = (select sebone.current_clinic()));
-- A clinic is founded, and looked up by its slug, by the owner alone.
create policy owner_founds on sebone.clinic to current_user using (true);
grant select, update (name_en, name_ja, time_zone, phone, hours_en, hours_ja) on sebone.clinic to sebone_staff;
grant select on sebone.clinic to sebone_patient;

create table sebone.staff_member (
  clinic_id uuid not null references sebone.clinic,
  user_id text not null references auth."user",
  display_name text not null,
  role text not null,
  disabled_at timestamptz,
  primary key (clinic_id, user_id)
);
create index staff_member_by_user on sebone.staff_member (user_id);
${protectTable('staff_member', { staff: ['select', 'insert', 'update (display_name, role, disabled_at)'] })}
create policy owner_looks_up on sebone.staff_member for select to current_user using (true);

create function sebone.find_clinic(wanted_slug text)
  returns table (id uuid, slug text, name_en text, name_ja text, time_zone text, phone text, hours_en text,
                 hours_ja text, is_demo boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.slug, c.name_en, c.name_ja, c.time_zone, c.phone, c.hours_en, c.hours_ja, c.is_demo
  from sebone.clinic c where c.slug = wanted_slug $$;
grant execute on function sebone.find_clinic(text) to sebone_staff, sebone_patient;

-- Asked at every request of staff, so that who was disabled is out at the next one.
create function sebone.find_staff_memberships(wanted_user_id text)
  returns table (clinic_id uuid, slug text, name_en text, name_ja text, time_zone text, is_demo boolean,
                 display_name text, role text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.slug, c.name_en, c.name_ja, c.time_zone, c.is_demo, m.display_name, m.role
  from sebone.staff_member m join sebone.clinic c on c.id = m.clinic_id
  where m.user_id = wanted_user_id and m.disabled_at is null
  order by c.slug $$;
grant execute on function sebone.find_staff_memberships(text) to sebone_staff;
`)
