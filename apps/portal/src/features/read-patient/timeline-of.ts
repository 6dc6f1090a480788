import { firstDayOf } from '@sebone/domain/calendar/partial-date'
import type { EpisodePage, PatientPage } from '../../data/api.ts'
import { threadsOf } from './notes-of.ts'

/** One thing that happened, with all that is needed to say it. */
export type TimelineEvent = Readonly<{ id: string; sortedAt: string }> &
  (
    | Readonly<{ kind: 'treated'; procedure: EpisodePage['procedures'][number] }>
    | Readonly<{ kind: 'answered'; assessment: EpisodePage['assessments'][number] }>
    | Readonly<{ kind: 'quoted'; quote: EpisodePage['quotes'][number] }>
    | Readonly<{ kind: 'asked'; request: EpisodePage['requests'][number] }>
    | Readonly<{ kind: 'alerted'; alert: PatientPage['alerts'][number] }>
    | Readonly<{ kind: 'consented'; consent: PatientPage['consents'][number] }>
    | Readonly<{ kind: 'withdrew'; consent: PatientPage['consents'][number] }>
    | Readonly<{ kind: 'noted'; text: string; by: string }>
    | Readonly<{ kind: 'ended'; event: EpisodePage['events'][number] }>
    | Readonly<{ kind: 'harmed'; harm: EpisodePage['adverseEvents'][number] }>
    | Readonly<{ kind: 'declined'; declined: EpisodePage['declined'][number] }>
  )

/** Everything that happened in one episode, the latest first. What has no day, such as a printed answer, is left out. */
export function timelineOf({ alerts, consents }: PatientPage, episode: EpisodePage): readonly TimelineEvent[] {
  const own = consents.filter(({ episodeId }) => episodeId === null || episodeId === episode.episode.id)
  const events: TimelineEvent[] = [
    ...episode.procedures.map((procedure) => ({ kind: 'treated' as const, id: procedure.id, sortedAt: firstDayOf(procedure.performedIn), procedure })),
    ...episode.assessments.flatMap((assessment) =>
      assessment.answeredOn ? [{ kind: 'answered' as const, id: assessment.id, sortedAt: assessment.answeredOn, assessment }] : [],
    ),
    ...episode.quotes.flatMap((quote) =>
      quote.givenOn ? [{ kind: 'quoted' as const, id: quote.id, sortedAt: quote.givenOn, quote }] : [],
    ),
    // A form that staff entered was asked for by nobody's link.
    ...episode.requests.flatMap((request) =>
      request.links.length > 0 ? [{ kind: 'asked' as const, id: request.id, sortedAt: request.createdAt, request }] : [],
    ),
    ...alerts.map((alert) => ({ kind: 'alerted' as const, id: alert.id, sortedAt: alert.raisedAt, alert })),
    ...own.map((consent) => ({ kind: 'consented' as const, id: consent.id, sortedAt: consent.agreedOn, consent })),
    ...own.flatMap((consent) =>
      consent.withdrawn ? [{ kind: 'withdrew' as const, id: `${consent.id} withdrawn`, sortedAt: consent.withdrawn.on, consent }] : [],
    ),
    ...threadsOf(episode.notes).map(({ first, now }) => ({
      kind: 'noted' as const,
      id: first.id,
      sortedAt: first.writtenAt,
      text: now.text,
      by: first.author,
    })),
    ...episode.events.map((event) => ({ kind: 'ended' as const, id: event.id, sortedAt: firstDayOf(event.on), event })),
    ...episode.adverseEvents.map((harm) => ({ kind: 'harmed' as const, id: harm.id, sortedAt: firstDayOf(harm.on), harm })),
    ...episode.declined.map((declined) => ({ kind: 'declined' as const, id: declined.id, sortedAt: declined.on, declined })),
  ]
  return events.toSorted((a, b) => (a.sortedAt === b.sortedAt ? 0 : a.sortedAt < b.sortedAt ? 1 : -1))
}
