import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emitDeclarations, snapshotParts, snapshotPath } from '../api-snapshot/emit-declarations.ts'

const HOW =
  'the public API of the domain is not what packages/domain/api-snapshot says. ' +
  'If that is on purpose: npm run api-snapshot --workspace @sebone/domain, and commit the difference'

test('the public API changes only on purpose', () => {
  const declared = emitDeclarations()
  expect(snapshotParts(), HOW).toEqual([...declared.keys()].toSorted())
  const differences = [...declared].flatMap(([part, text]) => {
    const [now, then] = [text, readFileSync(snapshotPath(part), 'utf8')].map((each) => each.split('\n'))
    return [
      ...linesOnlyIn(now, then).map((line) => `${part} + ${line}`),
      ...linesOnlyIn(then, now).map((line) => `${part} - ${line}`),
      ...(text === readFileSync(snapshotPath(part), 'utf8') ? [] : [`${part} is not as it was`]),
    ]
  })
  expect(differences, HOW).toEqual([])
}, 60_000)

const linesOnlyIn = (some: readonly string[] = [], others: readonly string[] = []): readonly string[] =>
  some.filter((line) => !others.includes(line))
