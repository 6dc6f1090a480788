import type { CaseProblem } from './case-problem.ts'
import { pathOfIndex, pathOfKey } from './cursor.ts'

type Frame = { readonly path: string; readonly keys: Set<string> | null; index: number; key: string | null }

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g

/**
 * Keys that come twice in one object, which `JSON.parse` silently drops all but the last of. `json` must be valid JSON;
 * it is walked once, without recursion.
 */
export function duplicateKeysIn(json: string): CaseProblem[] {
  const problems: CaseProblem[] = []
  const open: Frame[] = []
  for (const [token] of json.matchAll(TOKEN)) {
    const frame = open.at(-1)
    if (token === '{' || token === '[') {
      open.push({ path: frame ? pathInside(frame) : '', keys: token === '{' ? new Set() : null, index: 0, key: null })
    } else if (token === '}' || token === ']') {
      open.pop()
    } else if (token === ',') {
      if (frame) Object.assign(frame, { index: frame.index + 1, key: null })
    } else if (frame?.keys && frame.key === null) {
      const key = String(JSON.parse(token))
      if (frame.keys.has(key)) problems.push({ code: 'duplicateKey', key, path: pathOfKey(frame.path, key) })
      frame.keys.add(key)
      frame.key = key
    }
  }
  return problems
}

const pathInside = ({ path, keys, key, index }: Frame): string =>
  keys ? pathOfKey(path, key ?? '') : pathOfIndex(path, index)
