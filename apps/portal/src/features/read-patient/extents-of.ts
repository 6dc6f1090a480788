import { regionsOf, type Extent } from '@sebone/domain/extent/extent'
import { extentMeasuresOf, type ExtentMeasures } from '@sebone/domain/extent/extent-measures'
import { discordance, type Discordance } from '@sebone/domain/outcome/discordance'
import { judge } from '@sebone/domain/outcome/judgement'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { Sensation } from '@sebone/domain/instrument/definition'
import type { EpisodePage } from '../../data/api.ts'

type Assessment = EpisodePage['assessments'][number]

export interface ExtentThenAndNow {
  readonly sensation: Sensation
  readonly before: { readonly assessment: Assessment; readonly extent: Extent } | null
  readonly now: { readonly assessment: Assessment; readonly extent: Extent }
  readonly measures: ExtentMeasures
  /** Score and area together: only for numbness, whose score is of the very thing that the map shows. */
  readonly discordance: Discordance | null
}

const isKnown = (extent: Extent | null): extent is Extent => extent !== null && regionsOf(extent) !== null

/** One sensation of a course: the extent of its baseline, and the last that was given since. Null: no map was answered. */
export function extentThenAndNow(
  sensation: Sensation,
  episode: EpisodePage,
  { course }: EpisodePage['courses'][number],
): ExtentThenAndNow | null {
  const order = [course.baseline, ...course.points.map(({ assessment }) => assessment), course.latestAnswer]
  const inOrder = order.flatMap((facts) => episode.assessments.find(({ id }) => id === facts?.id) ?? [])
  const known = inOrder.flatMap((assessment) => {
    const extent = assessment.extents[sensation]
    return isKnown(extent) ? [{ assessment, extent }] : []
  })
  const now = known.at(-1)
  if (!now) return null
  const baseline = known.find(({ assessment }) => assessment.id === course.baseline?.id) ?? null
  const before = baseline?.assessment.id === now.assessment.id ? null : baseline
  const measures = extentMeasuresOf(sensation, now.extent, before?.extent ?? null)
  const scores = before && sensation === 'numbness' ? [before.assessment, now.assessment].map((each) => scoreOf(each.scores.numbness)) : null
  const judged = scores ? judge(scores[0] ?? null, scores[1] ?? null, 'numbness') : null
  return { sensation, before, now, measures, discordance: judged ? discordance(judged, measures.change) : null }
}
