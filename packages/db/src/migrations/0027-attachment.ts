import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly, versionTable } from './version-table.ts'

/** Files of a patient. What they are stands in one table, their bytes in another: a list never reads a byte of them. */
export const attachment = runSql(`
create table sebone.attachment (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  name text not null,
  media_type text not null check (media_type in ('jpeg', 'png', 'pdf')),
  size integer not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  description text,
  attached_by text not null,
  attached_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  primary key (clinic_id, id),
  unique (clinic_id, id, patient_id),
  foreign key (clinic_id, episode_id, patient_id) references sebone.episode_of_care (clinic_id, id, patient_id)
);
create index attachment_of_episode on sebone.attachment (clinic_id, episode_id);
${protectTable('attachment', { staff: ['select', 'insert', 'update (description, removed_at)'] })}
${versionTable('attachment')}

create table sebone.attachment_content (
  clinic_id uuid not null,
  attachment_id uuid not null,
  content bytea not null,
  primary key (clinic_id, attachment_id),
  foreign key (clinic_id, attachment_id) references sebone.attachment
);
-- What is compressed already is kept as it is.
alter table sebone.attachment_content alter column content set storage external;
${protectTable('attachment_content', { staff: ['select', 'insert'] })}
${appendOnly('attachment_content')}
`)
