import type { Page } from '../page.ts'

/** A page keeps its fields, and what is typed in them, through a change of language or an error; not into another page. */
export const pageIdentity = (page: Page): string => (page.kind === 'question' ? `question ${page.page}` : page.kind)
