import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'

/** Invitations to a clinic, what a session remembers beside the library's own columns, and when a member was last seen. */
export const people = runSql(`
alter table auth.session
  -- When the password or a second factor was last shown again; signing in counts by created_at.
  add column factor_shown_at timestamptz,
  -- Of somebody who works in several clinics: the one that this session is in.
  add column clinic_slug text;

alter table sebone.staff_member
  add column joined_at timestamptz not null default now(),
  add column last_seen_at timestamptz;
grant update (last_seen_at) on sebone.staff_member to sebone_staff;

-- A link for one person: to join this clinic, or (with resets_user_id) to set the sign-in of a member anew.
create table sebone.staff_invitation (
  clinic_id uuid not null references sebone.clinic,
  id uuid not null,
  email text not null,
  display_name text not null,
  role text not null,
  resets_user_id text references auth."user",
  token_hash bytea not null unique,
  -- Offered to whoever opened the link, sealed with the secret of the sign-in.
  factor_secret text,
  invited_by text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (clinic_id, id)
);
create index staff_invitation_by_email on sebone.staff_invitation (clinic_id, email);
${protectTable('staff_invitation', {
  staff: [
    `select (clinic_id, id, email, display_name, role, resets_user_id, factor_secret, invited_by, invited_at, expires_at,
             accepted_at, revoked_at)`,
    'insert',
    'update (factor_secret, accepted_at, revoked_at)',
  ],
})}
create policy owner_looks_up on sebone.staff_invitation for select to current_user using (true);

-- Asked before a clinic is known, by whoever holds the link. An invitation that cannot be opened any more is none.
create function sebone.find_staff_invitation(wanted_hash bytea, at timestamptz)
  returns table (clinic_id uuid, id uuid, slug text, name_en text, name_ja text, email text, display_name text,
                 role text, resets_user_id text, factor_secret text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, i.id, c.slug, c.name_en, c.name_ja, i.email, i.display_name, i.role, i.resets_user_id, i.factor_secret
  from sebone.staff_invitation i join sebone.clinic c on c.id = i.clinic_id
  where i.token_hash = wanted_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > at $$;
grant execute on function sebone.find_staff_invitation(bytea, timestamptz) to sebone_staff;
`)
