import { runSql } from './run-sql.ts'
import { versionTable } from './version-table.ts'

/** Price lists tell who made them and why, and a planned one can be withdrawn before it begins. */
export const priceListVersion = runSql(`
alter table sebone.price_list
  add column reason text not null default '',
  add column author_id text not null default 'sebone',
  add column author_name text not null default 'Sebone',
  add column created_at timestamptz not null default now(),
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add column withdrawn_because text,
  add column version integer not null default 1,
  add column position bigint generated always as identity,
  add constraint price_list_withdrawn check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)),
  drop constraint price_list_never_two_at_once,
  add constraint price_list_never_two_at_once exclude using gist
    (clinic_id with =, method with =, daterange(valid_from, valid_to, '[]') with &&) where (withdrawn_at is null);
${versionTable('price_list')}

-- Once a quote uses a list, only its end may move, and never before a day on which it was quoted: a planned list that is withdrawn
-- gives its days back to the one before it. A used list is not withdrawn.
create or replace function sebone.keep_used_price_list() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  freely text[] := array['valid_to', 'version'];
  last_given date;
  is_used boolean;
begin
  select count(*) > 0, max(q.given_on) into is_used, last_given
  from sebone.quote q where q.clinic_id = old.clinic_id and q.price_list_id = old.id;
  if not is_used then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - freely = to_jsonb(old) - freely
     and (new.valid_to is null or last_given is null or new.valid_to >= last_given) then
    return new;
  end if;
  raise exception 'a price list that a quote uses is not edited'
    using errcode = 'check_violation', constraint = 'price_list_is_used', table = 'price_list';
end $$;
`)
