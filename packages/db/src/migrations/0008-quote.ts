import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { versionTable } from './version-table.ts'

/** An offer, frozen on the day it is given; and with it the price list that it quotes. */
export const quote = runSql(`
create table sebone.quote (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  price_list_id uuid not null,
  planned_discs text[] not null,
  billed_sites smallint not null check (billed_sites > 0),
  sites_reason text,
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  total integer not null check (total >= 0),
  tax integer not null check (tax between 0 and total),
  tax_rate_percent smallint not null check (tax_rate_percent between 0 and 100),
  inferred boolean not null default false,
  language text not null check (language in ('en', 'ja')),
  status text not null default 'draft'
    check (status in ('draft', 'given', 'accepted', 'declined', 'expired', 'superseded')),
  given_on date,
  expires_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care,
  foreign key (clinic_id, price_list_id) references sebone.price_list,
  check (status = 'draft' or (given_on is not null and expires_on is not null)),
  check (expires_on >= given_on)
);
create index quote_of_episode on sebone.quote (clinic_id, episode_id);
create index quote_of_price_list on sebone.quote (clinic_id, price_list_id);
${protectTable('quote', { staff: ['select', 'insert', 'update'] })}
${versionTable('quote')}

-- draft → given → accepted, declined, expired or superseded; from given on, nothing but the status changes.
create function sebone.freeze_given_quote() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  freely text[] := array['status', 'version'];
begin
  if old.status = 'draft' and (tg_op = 'DELETE' or new.status in ('draft', 'given')) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or to_jsonb(new) - freely <> to_jsonb(old) - freely then
    raise exception 'a given quote is frozen'
      using errcode = 'check_violation', constraint = 'quote_is_frozen', table = 'quote';
  end if;
  if new.status <> old.status and (old.status <> 'given' or new.status = 'draft') then
    raise exception 'a quote does not go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'quote_status_order', table = 'quote';
  end if;
  return new;
end $$;
create trigger freeze_given_quote before update or delete on sebone.quote
  for each row execute function sebone.freeze_given_quote();

-- Once a quote uses a list, only its open end may be closed, and not before a day on which it was quoted.
create function sebone.keep_used_price_list() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  last_given date;
  is_used boolean;
begin
  select count(*) > 0, max(q.given_on) into is_used, last_given
  from sebone.quote q where q.clinic_id = old.clinic_id and q.price_list_id = old.id;
  if not is_used then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and old.valid_to is null and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to'
     and (new.valid_to >= last_given) is not false then
    return new;
  end if;
  raise exception 'a price list that a quote uses is not edited'
    using errcode = 'check_violation', constraint = 'price_list_is_used', table = 'price_list';
end $$;
create trigger keep_used_price_list before update or delete on sebone.price_list
  for each row execute function sebone.keep_used_price_list();

create function sebone.keep_used_price_list_entry() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  entry sebone.price_list_entry := case when tg_op = 'INSERT' then new else old end;
begin
  -- Against a quote that is just being written with this list: its foreign key holds a lock that conflicts with ours.
  perform 1 from sebone.price_list l where l.clinic_id = entry.clinic_id and l.id = entry.price_list_id for update;
  if exists (select 1 from sebone.quote q
             where q.clinic_id = entry.clinic_id and q.price_list_id = entry.price_list_id) then
    raise exception 'a price list that a quote uses is not edited'
      using errcode = 'check_violation', constraint = 'price_list_is_used', table = 'price_list_entry';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_used_price_list_entry before insert or update or delete on sebone.price_list_entry
  for each row execute function sebone.keep_used_price_list_entry();
create trigger refuse_truncate before truncate on sebone.price_list_entry
  for each statement execute function sebone.refuse_change();
`)
