import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { keepHistory, versionTable } from './version-table.ts'

/** From first contact to last follow-up: the episode, what was found, what was treated and what was not. */
export const episode = runSql(`
create table sebone.episode_of_care (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  -- Of its published report: null while there is none.
  number integer check (number > 0),
  topic text,
  numbering text not null default 'usual' check (numbering in ('usual', 'sixLumbar', 'fourLumbar')),
  numbering_determined_by text,
  opened_on date not null,
  history text,
  comment text,
  closed_on date,
  closed_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  -- For foreign keys: who writes about an episode states its patient, and the right one.
  unique (clinic_id, id, patient_id),
  unique (clinic_id, patient_id, number),
  foreign key (clinic_id, patient_id) references sebone.patient
);
${protectTable('episode_of_care', { staff: ['select', 'insert', 'update'] })}
${versionTable('episode_of_care')}

create table sebone.condition (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  kind text not null,
  locations jsonb not null check (jsonb_typeof(locations) = 'array'),
  as_printed text,
  side text check (side in ('left', 'right', 'both')),
  grade text,
  red_framed boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care
);
create index condition_of_episode on sebone.condition (clinic_id, episode_id);
${protectTable('condition', { staff: ['select', 'insert', 'update'] })}
${versionTable('condition')}

create table sebone.procedure (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  method text not null,
  performed_in text not null check (sebone.is_partial_date(performed_in)),
  discs text[] not null,
  discs_as_printed text,
  billed_sites smallint check (billed_sites > 0),
  billed_sites_reason text,
  physician text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care
);
create index procedure_of_episode on sebone.procedure (clinic_id, episode_id);
${protectTable('procedure', { staff: ['select', 'insert', 'update'] })}
${versionTable('procedure')}

create table sebone.procedure_disc_not_treated (
  clinic_id uuid not null,
  procedure_id uuid not null,
  disc text not null,
  reason text not null,
  as_printed text,
  primary key (clinic_id, procedure_id, disc),
  foreign key (clinic_id, procedure_id) references sebone.procedure
);
${protectTable('procedure_disc_not_treated', { staff: ['select', 'insert', 'update', 'delete'] })}
${keepHistory('procedure_disc_not_treated', 'procedure_id')}
`)
