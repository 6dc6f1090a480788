import { addDays } from '@sebone/domain/calendar/calendar-date'
import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { PartialDate } from '@sebone/domain/calendar/partial-date-schema'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { statusOf, type PointQuestion } from '@sebone/domain/follow-up/point-status'
import { judge } from '@sebone/domain/outcome/judgement'
import { readDiscs, type NotationContext } from '@sebone/domain/spine/notation'
import { SpineNumbering } from '@sebone/domain/spine/spine-schema'
import { SYMPTOM_AREAS, type BySymptom } from '@sebone/domain/symptom/area'
import { SCALE_STEPS } from '@sebone/domain/symptom/scale'
import { Score } from '@sebone/domain/symptom/score'
import { notationExamples } from '@sebone/fixtures/notations'
import type { Row } from '../figures.ts'
import { median, perSecond } from '../figures.ts'

const MANY = 1_000_000
const ROUNDS = 7

/** Numbers that look random and are the same in every run. */
const dice = (): ((sides: number) => number) => {
  let state = 62
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** Every readable list of the fixtures, in both scripts, with what its caller knows, over and over. */
const notationLists = (): readonly { readonly text: string; readonly context: NotationContext }[] => {
  const examples = notationExamples('valid').map(({ text, numbering, region }) => ({
    text,
    context: {
      numbering: SpineNumbering.parse(numbering),
      ...((region === 'lumbar' || region === 'cervical') && { defaultRegion: region }),
    } satisfies NotationContext,
  }))
  return Array.from({ length: MANY / 5 }, (_, index) => examples[index % examples.length]).flatMap((each) => each ?? [])
}

type Pair = { readonly before: Score | null; readonly after: Score | null }

/** Assessments beside their baselines; one score in twelve is blank. */
const assessments = (): readonly BySymptom<Pair>[] => {
  const roll = dice()
  const scores = [...SCALE_STEPS.map((step) => Score.parse(step)), null]
  const score = () => scores[roll(scores.length)] ?? null
  const pair = (): Pair => ({ before: score(), after: score() })
  return Array.from({ length: MANY }, () => ({ lowerBack: pair(), lowerLimbs: pair(), numbness: pair(), buttocks: pair() }))
}

/** Points of courses at every stage; one treatment in five is known to the month only, one point in three is answered. */
const pointQuestions = (): readonly PointQuestion[] => {
  const roll = dice()
  const start = CalendarDate.parse('2024-01-01')
  return Array.from({ length: MANY }, () => {
    const day = addDays(start, roll(365))
    return {
      point: FOLLOW_UP_POINTS[roll(FOLLOW_UP_POINTS.length)] ?? 'oneWeek',
      treatedOn: PartialDate.parse(roll(5) === 0 ? day.slice(0, 7) : day),
      today: addDays(day, roll(800)),
      isRecorded: roll(3) === 0,
    }
  })
}

/** Each result adds a little to a sum that is looked at, so that no loop can be left out by the compiler. */
type Work<T> = (each: T) => number

/** Seconds of processor time of this process: what one core does, whatever else the machine is busy with. */
const timed = <T>(all: readonly T[], work: Work<T>): number => {
  const from = process.cpuUsage()
  let sum = 0
  for (const each of all) sum += work(each)
  const { user, system } = process.cpuUsage(from)
  if (!Number.isFinite(sum)) throw new Error('a benchmark that computes nothing measures nothing')
  return (user + system) / 1e6
}

/** `results`: how many answers one element of the list gives. */
function rowOf<T>(what: string, all: readonly T[], results: number, work: Work<T>, walk: Work<T>, target: string): Row {
  const figures: number[] = []
  const floors: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [figure, floor] = [timed(all, work), timed(all, walk)]
    // The first round is the compiler's.
    if (round > 0) {
      figures.push(figure)
      floors.push(floor)
    }
  }
  const [figure, floor] = [median(figures), median(floors)]
  return {
    what,
    figure: perSecond((all.length * results) / figure),
    floor: `${perSecond((all.length * results) / floor)} (the walk alone)`,
    ratio: (figure / floor).toFixed(1),
    target,
  }
}

/** The rules alone, on one core: no server, no database. Figures are per second of processor time. */
export const measureDomain = async (): Promise<readonly Row[]> => [
  rowOf(
    'notation lists read',
    notationLists(),
    1,
    ({ text, context }) => (readDiscs(text, context).ok ? 1 : 0),
    ({ text }) => text.length,
    '≥ 300,000 /s',
  ),
  rowOf(
    'verdicts: one million assessments of four scores',
    assessments(),
    SYMPTOM_AREAS.length,
    (each) => SYMPTOM_AREAS.reduce((sum, area) => sum + judge(each[area].before, each[area].after, area).verdict.length, 0),
    (each) => SYMPTOM_AREAS.reduce((sum, area) => sum + (each[area].after ?? 0), 0),
    '≥ 2,000,000 /s',
  ),
  rowOf(
    'follow-up statuses: one million points',
    pointQuestions(),
    1,
    (question) => statusOf(question).length,
    ({ point }) => point.length,
    '',
  ),
]
