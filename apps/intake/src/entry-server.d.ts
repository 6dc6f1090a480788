import type * as journey from './flow.ts'
import type { Page } from './page.ts'
import type { calendarOf as calendar, readTypedBirthDate as readTyped } from './read-typed-birth-date.ts'

export type { CheckIn, Clinic, LandingPage, OpenRefusal, Page, QuestionPage, SaveRefusal } from './page.ts'

/** What the built server entry offers. Written by hand: the server loads the bundle by path and types it by this. */
export declare function render(page: Page): { readonly title: string; readonly html: string }
export declare const LINK_SCRIPT: string
export declare const flow: Pick<
  typeof journey,
  'CHANGE_QUERY' | 'isMissing' | 'itemWithKey' | 'pathAfter' | 'pathTo' | 'resumePath'
>
export declare const calendarOf: typeof calendar
export declare const readTypedBirthDate: typeof readTyped
