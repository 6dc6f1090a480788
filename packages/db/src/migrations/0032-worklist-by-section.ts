import { runSql } from './run-sql.ts'

/** The list is counted and read section by section, the most urgent first: what does not fit the page is not looked at. */
export const worklistBySection = runSql(`
drop index sebone.worklist_of_day;
create index worklist_of_day on sebone.episode_standing (clinic_id, section, until_day, from_day)
  include (rank, since, episode_id) where section is not null;
`)
