import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly } from './version-table.ts'

/** What staff wrote about a patient. Nothing is rewritten: a correction is a note of its own that names the first. */
export const note = runSql(`
create table sebone.note (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  body text not null,
  author_id text not null,
  author_name text not null,
  written_at timestamptz not null,
  corrects uuid,
  reason text,
  primary key (clinic_id, id),
  unique (clinic_id, id, episode_id),
  -- The second of two corrections of one text finds it corrected already.
  constraint note_corrected_once unique (clinic_id, corrects),
  constraint note_correction_has_a_reason check ((corrects is null) = (reason is null)),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care,
  foreign key (clinic_id, corrects, episode_id) references sebone.note (clinic_id, id, episode_id)
);
create index note_of_episode on sebone.note (clinic_id, episode_id);
${protectTable('note', { staff: ['select', 'insert'] })}
${appendOnly('note')}
`)
