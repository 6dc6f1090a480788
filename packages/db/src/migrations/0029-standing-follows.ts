import { runSql } from './run-sql.ts'

/**
 * What else changes how an episode stands is noted too, in the transaction that changes it (see 0022): what ended a
 * course, a declined point, and the versions by which the clinic follows its treatments, which concern every episode.
 */
export const standingFollows = runSql(`
create trigger note_standing after insert or update on sebone.intercurrent_event
  for each row execute function sebone.note_standing_change();
create trigger note_standing after insert or update on sebone.declined_point
  for each row execute function sebone.note_standing_change();

create function sebone.note_rules_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into sebone.standing_change (clinic_id, episode_id)
  select e.clinic_id, e.id from sebone.episode_of_care e where e.clinic_id = new.clinic_id;
  return null;
end $$;
create trigger note_standing after insert or update on sebone.setting_version
  for each row when (new.kind in ('protocol', 'expectedCourse', 'alertRules'))
  execute function sebone.note_rules_change();
`)
