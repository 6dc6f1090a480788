import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'

/** Dated price tables. What keeps a used one unedited comes with the quotes (0008). */
export const priceList = runSql(`
create table sebone.price_list (
  clinic_id uuid not null references sebone.clinic,
  id uuid not null,
  method text not null,
  valid_from date not null,
  valid_to date,
  tax_rate_percent smallint not null check (tax_rate_percent between 0 and 100),
  primary key (clinic_id, id),
  check (valid_to >= valid_from),
  constraint price_list_never_two_at_once exclude using gist
    (clinic_id with =, method with =, daterange(valid_from, valid_to, '[]') with &&)
);
${protectTable('price_list', { staff: ['select', 'insert', 'update', 'delete'] })}

create table sebone.price_list_entry (
  clinic_id uuid not null,
  price_list_id uuid not null,
  sites smallint not null check (sites > 0),
  total integer not null check (total >= 0),
  inferred boolean not null default false,
  primary key (clinic_id, price_list_id, sites),
  foreign key (clinic_id, price_list_id) references sebone.price_list
);
${protectTable('price_list_entry', { staff: ['select', 'insert', 'update', 'delete'] })}
`)
