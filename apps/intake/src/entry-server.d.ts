import type * as readTypedForm from '@sebone/ui/item-field/read-typed'
import type * as typedForm from '@sebone/ui/item-field/typed-form'
import type { answerRefusalsIn as refusalsIn } from './answer-refusals-in.ts'
import type * as journey from './flow.ts'
import type { pathTo as paths } from './page-address.ts'
import type { pageAt as at } from './page-at.ts'
import type { Page } from './page.ts'
import type { PlainPage } from './plain/plain-page.ts'
import type { raisedBy as raised } from './raised-by.ts'
import type * as readConsents from './read-consents.ts'
import type { calendarOf as calendar, readTypedBirthDate as readTyped } from './read-typed-birth-date.ts'

export type {
  CheckAnswersPage,
  Clinic,
  ConsentProblem,
  ConsentsPage,
  Form,
  LandingPage,
  OpenRefusal,
  Page,
  QuestionPage,
  SaveRefusal,
} from './page.ts'
export type { ConsultationPage, PlainPage, TypedConsultation } from './plain/plain-page.ts'

/** What the built server entry offers. Written by hand: the server loads the bundle by path and types it by this. */
export declare function render(page: Page): { readonly title: string; readonly html: string }
export declare function renderPlain(page: PlainPage): { readonly title: string; readonly html: string }
export declare const LINK_SCRIPT: string
export declare const flow: Pick<
  typeof journey,
  'modelOf' | 'pageWithKey' | 'pathAfter' | 'pathAfterConsents' | 'resumePath' | 'withAnswers'
> &
  Pick<typeof typedForm, 'typedIn' | 'typedFormOf'> &
  Pick<typeof readTypedForm, 'readTypedPage'> & {
    readonly answerRefusalsIn: typeof refusalsIn
    readonly pageAt: typeof at
    readonly pathTo: typeof paths
    readonly raisedBy: typeof raised
    readonly regionIds: ReadonlySet<string>
  }
export declare const consents: Pick<
  typeof readConsents,
  'consentProblem' | 'consentProblems' | 'sentConsents' | 'typedConsentsIn'
>
export declare const calendarOf: typeof calendar
export declare const readTypedBirthDate: typeof readTyped
