import type { Problem } from '../page.ts'
import type { TextKey } from './text-en.ts'

export const PROBLEM_TEXTS: Readonly<Record<Problem, { readonly title: TextKey; readonly text: TextKey }>> = {
  notFound: { title: 'notFoundTitle', text: 'notFoundText' },
  wrongMethod: { title: 'wrongMethodTitle', text: 'wrongMethodText' },
  tooLarge: { title: 'tooLargeTitle', text: 'tooLargeText' },
  failed: { title: 'failedTitle', text: 'failedText' },
  refused: { title: 'refusedTitle', text: 'refusedText' },
  slow: { title: 'slowTitle', text: 'slowText' },
  sessionOver: { title: 'sessionOverTitle', text: 'sessionOverText' },
}
