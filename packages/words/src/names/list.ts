import type { Language } from '../language.ts'

/** "a, b and c"; 「a、b、c」. */
export function listOf(items: readonly string[], language: Language): string {
  if (language === 'ja') return items.join('、')
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
