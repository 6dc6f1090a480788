import type { Extent } from '@sebone/domain/extent/extent'
import { readExtent } from '@sebone/domain/extent/read-extent'
import { REGION_IDS } from '@sebone/domain/extent/region'
import { saddleRegionsOf } from '@sebone/domain/extent/saddle'
import type { CheckInFacts } from '@sebone/domain/follow-up/alerts-of'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import type { RedFlagAnswer } from '@sebone/domain/follow-up/red-flag'
import type { Answers } from '@sebone/domain/instrument/answer-schema'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { redFlagsOf } from '@sebone/domain/instrument/red-flags-of'
import type { PastResponse } from './past-episodes.repository.ts'

const SADDLE: ReadonlySet<string> = new Set(saddleRegionsOf(REGION_IDS))

/** What a response said besides its scores. One of a definition that this Sebone does not know says nothing: never "no". */
export function checkInFactsOf({ assessmentId, instrument, instrumentVersion, answers }: PastResponse): CheckInFacts {
  const definition = instrumentOf(instrument, instrumentVersion)
  const worry = answers['worry']
  return {
    assessmentId,
    redFlags: definition ? redFlagAnswerIn(definition, answers) : { kind: 'notAsked' },
    numbness: definition ? numbnessIn(definition, answers) : { kind: 'blank' },
    hasWorry: worry?.kind === 'text' && worry.text.trim() !== '',
  }
}

function redFlagAnswerIn(definition: InstrumentDefinition, answers: Answers): RedFlagAnswer {
  const { escalated, unclear, isAllClear } = redFlagsOf(definition, answers, SADDLE)
  const [first, ...rest] = escalated.filter(isRedFlag)
  if (first) return { kind: 'signs', flags: [first, ...rest] }
  if (isAllClear) return { kind: 'none' }
  return unclear.length > 0 ? { kind: 'notSure' } : { kind: 'notAsked' }
}

function numbnessIn(definition: InstrumentDefinition, answers: Answers): Extent {
  const item = definition.items.find((one) => one.kind === 'extent' && one.sensation === 'numbness')
  const answer = item && answers[item.key]
  if (answer?.kind !== 'extent') return answer?.kind === 'notSure' ? { kind: 'notSure' } : { kind: 'blank' }
  const { regions } = answer
  const read = readExtent({ regions, none: regions.length === 0, notSure: false })
  return read.ok ? read.value : { kind: 'blank' }
}
