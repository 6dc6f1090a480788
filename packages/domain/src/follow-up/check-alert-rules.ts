import type { Result } from '../result.ts'
import type { AlertCondition, AlertRule } from './alert-rule.ts'
import { accept, refuse } from '../result.ts'
import { RED_FLAGS, type RedFlag } from './red-flag.ts'

export type AlertRuleRefusal =
  | { readonly code: 'alertRuleTwice'; readonly id: string }
  /** Its list is empty, so that it would never speak. */
  | { readonly code: 'alertRuleForNothing'; readonly id: string }
  | { readonly code: 'alertLimitNotPositive'; readonly id: string; readonly limit: number }
  /** Red flags override everything: a clinic may add rules, never leave a warning sign without "call now". */
  | { readonly code: 'redFlagsWithoutCallNow'; readonly flags: readonly RedFlag[] }
  | { readonly code: 'saddleNumbnessWithoutCallNow' }

/** Whether a set of rules may be used. All that is wrong is named. */
export function checkAlertRules(rules: readonly AlertRule[]): Result<readonly AlertRule[], readonly AlertRuleRefusal[]> {
  const refusals: AlertRuleRefusal[] = rules.flatMap((rule, index) => [
    ...(rules.findIndex(({ id }) => id === rule.id) < index ? [{ code: 'alertRuleTwice', id: rule.id } as const] : []),
    ...ofOne(rule),
  ])
  const urgent = rules.filter(({ level }) => level === 'callNow').map(({ when }) => when)
  const covered = new Set(urgent.flatMap((when) => (when.kind === 'redFlag' ? when.flags : [])))
  const flags = RED_FLAGS.filter((flag) => !covered.has(flag))
  if (flags.length > 0) refusals.push({ code: 'redFlagsWithoutCallNow', flags })
  if (!urgent.some(({ kind }) => kind === 'saddleNumbness')) refusals.push({ code: 'saddleNumbnessWithoutCallNow' })
  return refusals.length === 0 ? accept(rules) : refuse(refusals)
}

function ofOne({ id, when }: AlertRule): readonly AlertRuleRefusal[] {
  const limit = limitOf(when)
  return [
    ...(isForNothing(when) ? [{ code: 'alertRuleForNothing', id } as const] : []),
    ...(limit !== null && !(limit > 0) ? [{ code: 'alertLimitNotPositive', id, limit } as const] : []),
  ]
}

function isForNothing(when: AlertCondition): boolean {
  switch (when.kind) {
    case 'redFlag':
      return when.flags.length === 0
    case 'signal':
    case 'scoreAtLeast':
      return when.areas.length === 0
    case 'pointStatus':
      return when.points.length === 0
    case 'redFlagNotSure':
    case 'saddleNumbness':
    case 'numbnessLarger':
    case 'worry':
      return false
  }
}

function limitOf(when: AlertCondition): number | null {
  if (when.kind === 'signal') return when.byAtLeast
  if (when.kind === 'scoreAtLeast') return when.score
  return when.kind === 'numbnessLarger' ? when.byShare : null
}
