import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { DECLINED_POINT_COLUMNS, toDeclinedPoint } from '../declined-point/declined-point.repository.ts'
import type { RecordedDeclinedPoint } from '../declined-point/recorded-declined-point.ts'
import { INTERCURRENT_EVENT_COLUMNS, toIntercurrentEvent } from '../intercurrent-event/intercurrent-event.repository.ts'
import type { RecordedIntercurrentEvent } from '../intercurrent-event/recorded-intercurrent-event.ts'

/** What ended courses of an episode, and what of them was declined. */
export type CourseEnds = {
  readonly events: readonly RecordedIntercurrentEvent[]
  readonly declined: readonly RecordedDeclinedPoint[]
}

/** Of many episodes at once, for what is run over all of them. An episode without any has two empty lists. */
export async function findCourseEnds(
  db: Db,
  clinicId: string,
  episodeIds: readonly string[],
): Promise<(episodeId: string) => CourseEnds> {
  const events = await db
    .selectFrom('intercurrent_event')
    .select(INTERCURRENT_EVENT_COLUMNS)
    .select('intercurrent_event.episode_id')
    .where('intercurrent_event.clinic_id', '=', clinicId)
    .where('intercurrent_event.episode_id', '=', sql<string>`any(${episodeIds}::uuid[])`)
    .where('intercurrent_event.removed_at', 'is', null)
    .execute()
  const declined = await db
    .selectFrom('declined_point')
    .select(DECLINED_POINT_COLUMNS)
    .select('declined_point.episode_id')
    .where('declined_point.clinic_id', '=', clinicId)
    .where('declined_point.episode_id', '=', sql<string>`any(${episodeIds}::uuid[])`)
    .where('declined_point.removed_at', 'is', null)
    .execute()
  return (episodeId) => ({
    events: events.filter(({ episode_id }) => episode_id === episodeId).map(toIntercurrentEvent),
    declined: declined.filter(({ episode_id }) => episode_id === episodeId).map(toDeclinedPoint),
  })
}
