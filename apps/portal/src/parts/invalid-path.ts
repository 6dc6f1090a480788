import type { Refusal } from '../data/refusal.ts'

/** Whether a refusal for the shape of the input is about this key: `invalidInput` names the paths, not the values. */
export function isInvalidAt(refusal: Refusal, key: string): boolean {
  const problems = refusal.code === 'invalidInput' ? refusal['problems'] : null
  return (
    Array.isArray(problems) &&
    problems.some((problem: unknown) => {
      const path = typeof problem === 'object' && problem !== null && 'path' in problem ? problem.path : null
      return typeof path === 'string' && (path === key || path.startsWith(`${key}.`))
    })
  )
}
