import { runSql } from './run-sql.ts'

/**
 * What else changes how an episode stands is noted too, in the transaction that changes it (see 0022): what ended a
 * course, and a declined point.
 */
export const standingFollows = runSql(`
create trigger note_standing after insert or update on sebone.intercurrent_event
  for each row execute function sebone.note_standing_change();
create trigger note_standing after insert or update on sebone.declined_point
  for each row execute function sebone.note_standing_change();
`)
