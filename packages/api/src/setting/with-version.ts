import type { DatedVersion } from '@sebone/domain/calendar/version-line'
import { placeInLine } from '@sebone/domain/calendar/version-line'

/** A line as it would stand with one more version in it. */
export function withVersion<V extends DatedVersion>(line: readonly V[], made: V): readonly V[] {
  const { ends, replaces } = placeInLine(line, made.validFrom)
  return [
    ...line
      .filter(({ id }) => id !== replaces)
      .map((version) => (version.id === ends?.id ? { ...version, validTo: ends.validTo } : version)),
    made,
  ]
}
