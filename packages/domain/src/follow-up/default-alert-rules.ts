import type { AlertRule } from './alert-rule.ts'
import { SYMPTOM_RULE } from '../outcome/symptom-rule.ts'
import { SYMPTOM_AREAS } from '../symptom/area.ts'
import { FOLLOW_UP_POINTS } from './assessment-point.ts'
import { RED_FLAGS } from './red-flag.ts'

const byAtLeast = SYMPTOM_RULE.worseByPoints.value
const areas = SYMPTOM_AREAS

/**
 * The default until a clinic decides otherwise (DOMAIN.md, section 6): warning signs and saddle numbness at once; worse and
 * rebound, and a flare that may not be answered with reassurance, the same day.
 */
export const DEFAULT_ALERT_RULES: readonly AlertRule[] = [
  { id: 'red-flag', level: 'callNow', when: { kind: 'redFlag', flags: RED_FLAGS } },
  { id: 'saddle-numbness', level: 'callNow', when: { kind: 'saddleNumbness' } },
  { id: 'red-flag-not-sure', level: 'callToday', when: { kind: 'redFlagNotSure' } },
  { id: 'worse', level: 'callToday', when: { kind: 'signal', signal: 'worse', areas, byAtLeast } },
  { id: 'rebound', level: 'callToday', when: { kind: 'signal', signal: 'rebound', areas, byAtLeast } },
  { id: 'flare', level: 'callToday', when: { kind: 'signal', signal: 'flare', areas, byAtLeast } },
  { id: 'worry', level: 'look', when: { kind: 'worry' } },
  { id: 'overdue', level: 'look', when: { kind: 'pointStatus', status: 'overdue', points: FOLLOW_UP_POINTS } },
]
