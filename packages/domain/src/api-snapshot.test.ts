import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emitDeclarations, snapshotParts, snapshotPath } from '../api-snapshot/emit-declarations.ts'

const HOW =
  'the public API of the domain is not what packages/domain/api-snapshot says. ' +
  'If that is on purpose: npm run api-snapshot --workspace @sebone/domain, and commit the difference'

test('the public API changes only on purpose', () => {
  const declared = emitDeclarations()
  expect(snapshotParts(), HOW).toEqual([...declared.keys()].toSorted())
  for (const [part, text] of declared) {
    const [now, then] = [text.split('\n'), readFileSync(snapshotPath(part), 'utf8').split('\n')]
    const added = now.filter((line) => !then.includes(line))
    const removed = then.filter((line) => !now.includes(line))
    expect({ added, removed }, `${part}: ${HOW}`).toEqual({ added: [], removed: [] })
    expect(text, `${part}: ${HOW}`).toBe(then.join('\n'))
  }
}, 60_000)
