import { protectTable } from './protect-table.ts'
import { runSql } from './run-sql.ts'
import { appendOnly } from './version-table.ts'

/**
 * The worklist: what staff did about a matter, which intakes were reviewed, and how every episode stands, day by day.
 *
 * The last is a read model. How somebody stands is the domain's to say, and saying it of every patient whenever a list is
 * opened would cost a clinic of 100,000 what its archive costs, not what is due. So the days on which an episode stands
 * the same are kept as one row, made by the domain from the raw rows; \`standing_change\` names the episodes whose raw rows
 * changed since, in the transaction that changed them, and whoever reads next makes their rows anew first. It is never
 * stale, is rebuilt whole by \`npm run standings\`, and a test compares it with the domain's own answer.
 */
export const worklist = runSql(`
create table sebone.worklist_act (
  clinic_id uuid not null,
  id uuid not null,
  episode_id uuid not null,
  -- The matters that it was about, by their keys.
  items text[] not null check (cardinality(items) > 0),
  act text not null check (act in ('notReached', 'promised', 'called', 'reassured', 'closed')),
  note text,
  done_by text not null,
  done_at timestamptz not null,
  -- The last day on which the matters rest; null: for good.
  quiet_until date,
  primary key (clinic_id, id),
  foreign key (clinic_id, episode_id) references sebone.episode_of_care
);
create index worklist_act_of_episode on sebone.worklist_act (clinic_id, episode_id);
${protectTable('worklist_act', { staff: ['select', 'insert'] })}
${appendOnly('worklist_act')}

create table sebone.intake_review (
  clinic_id uuid not null,
  response_id uuid not null,
  episode_id uuid not null,
  -- Which answers were taken into the patient's record.
  taken text[] not null,
  reviewed_by text not null,
  reviewed_at timestamptz not null,
  primary key (clinic_id, response_id),
  foreign key (clinic_id, response_id) references sebone.questionnaire_response,
  foreign key (clinic_id, episode_id) references sebone.episode_of_care
);
${protectTable('intake_review', { staff: ['select', 'insert'] })}
${appendOnly('intake_review')}

-- Rows are only added by whoever changes something and taken away by whoever reads: nobody waits for anybody, and a
-- change that is not committed yet is not taken for done.
create table sebone.standing_change (
  clinic_id uuid not null,
  id bigint generated always as identity,
  episode_id uuid not null,
  primary key (clinic_id, id)
);
${protectTable('standing_change', { staff: ['select', 'insert', 'delete'] })}

create table sebone.episode_standing (
  clinic_id uuid not null,
  episode_id uuid not null,
  patient_id uuid not null,
  -- -infinity and infinity: from ever, for ever.
  from_day date not null,
  until_day date not null,
  standing text not null,
  standing_point text,
  due_on date,
  treated_in text,
  discs text[] not null,
  -- In the order of the areas; null where one was left blank. Null as a whole: nothing was ever answered.
  last_scores smallint[],
  -- What stands in the worklist, null where nothing does.
  section text check (section in ('alerts', 'intakes', 'overdue', 'dueThisWeek')),
  rank smallint,
  since date,
  items jsonb,
  primary key (clinic_id, episode_id, from_day),
  check (num_nonnulls(section, rank, items) in (0, 3)),
  check (from_day <= until_day)
);
${protectTable('episode_standing', { staff: ['select', 'insert', 'update', 'delete'] })}
-- The list of one day reads the spans that hold it and nothing else: those that end soon, and the few without an end.
create index worklist_of_day on sebone.episode_standing (clinic_id, until_day, from_day)
  include (section, rank, since, episode_id) where section is not null;

create index consultation_request_open on sebone.consultation_request (clinic_id, created_at) where closed_at is null;

create function sebone.note_standing_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into sebone.standing_change (clinic_id, episode_id) values (new.clinic_id, new.episode_id);
  return null;
end $$;
create function sebone.note_episode_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into sebone.standing_change (clinic_id, episode_id) values (new.clinic_id, new.id);
  return null;
end $$;
create function sebone.note_link_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into sebone.standing_change (clinic_id, episode_id)
  select r.clinic_id, r.episode_id from sebone.assessment_request r where r.clinic_id = new.clinic_id and r.id = new.request_id;
  return null;
end $$;
create trigger note_standing after insert or update on sebone.procedure
  for each row execute function sebone.note_standing_change();
-- With an assessment, its scores: they are never written without a change of it in the same transaction.
create trigger note_standing after insert or update on sebone.assessment
  for each row execute function sebone.note_standing_change();
create trigger note_standing after insert on sebone.questionnaire_response
  for each row when (new.instrument_id = 'first-intake') execute function sebone.note_standing_change();
create trigger note_standing after insert or update on sebone.alert
  for each row execute function sebone.note_standing_change();
-- Its being used up goes with an assessment.
create trigger note_standing after insert or update of revoked_at on sebone.patient_link
  for each row execute function sebone.note_link_change();
create trigger note_standing after insert on sebone.worklist_act
  for each row execute function sebone.note_standing_change();
create trigger note_standing after insert on sebone.intake_review
  for each row execute function sebone.note_standing_change();
create trigger note_standing after insert or update on sebone.episode_of_care
  for each row execute function sebone.note_episode_change();

-- What is there already is made at the first reading.
do $$ declare each record; begin
  for each in select id from sebone.clinic loop
    perform set_config('sebone.clinic_id', each.id::text, true);
    insert into sebone.standing_change (clinic_id, episode_id) select clinic_id, id from sebone.episode_of_care;
  end loop;
  perform set_config('sebone.clinic_id', '', true);
end $$;
`)
