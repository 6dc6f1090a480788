import { SADDLE } from '@sebone/domain/extent/saddle'
import type { Item } from '@sebone/domain/instrument/definition'
import { redFlagsOf } from '@sebone/domain/instrument/red-flags-of'
import type { Form } from './page.ts'

/** The warning signs that the answers to these items raise, whatever was answered elsewhere. */
export function raisedBy({ definition, answers, setting }: Form, items: readonly Item[]): readonly string[] {
  const asked = items.map(({ showWhen: _always, ...item }): Item => item)
  return redFlagsOf({ ...definition, items: asked }, answers, SADDLE, setting).escalated
}

/** Every warning sign of the form as it stands. */
export const raisedIn = ({ definition, answers, setting }: Form): readonly string[] =>
  redFlagsOf(definition, answers, SADDLE, setting).escalated
