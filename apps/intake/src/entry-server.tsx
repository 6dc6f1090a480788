import { readTypedPage } from '@sebone/ui/item-field/read-typed'
import { typedFormOf, typedIn } from '@sebone/ui/item-field/typed-form'
import { renderToString } from 'react-dom/server'
import { answerRefusalsIn } from './answer-refusals-in.ts'
import { App } from './client/app.tsx'
import { REGION_ID_SET } from './client/submit.ts'
import { modelOf, pageWithKey, pathAfter, pathAfterConsents, resumePath, withAnswers } from './flow.ts'
import { LanguageContext } from './language/language-context.ts'
import { pageAt } from './page-at.ts'
import { pathTo } from './page-address.ts'
import { pageTitle } from './page-title.ts'
import type { Page } from './page.ts'
import { plainTitle } from './plain/plain-title.ts'
import type { PlainPage } from './plain/plain-page.ts'
import { PlainView } from './plain/plain-view.tsx'
import { raisedBy } from './raised-by.ts'
import { consentProblem, consentProblems, sentConsents, typedConsentsIn } from './read-consents.ts'

export { LINK_SCRIPT } from './link-script.ts'
export { calendarOf, readTypedBirthDate } from './read-typed-birth-date.ts'

/** The way through a form, for whoever answers its plain posts: the very functions that the script goes by. */
export const flow = {
  answerRefusalsIn,
  modelOf,
  pageAt,
  pageWithKey,
  pathAfter,
  pathAfterConsents,
  pathTo,
  raisedBy,
  resumePath,
  withAnswers,
  typedIn,
  typedFormOf,
  readTypedPage,
  regionIds: REGION_ID_SET,
}

export const consents = { consentProblem, consentProblems, sentConsents, typedConsentsIn }

/** The inside of the document; the server puts style, script and headers around it. */
export const render = (page: Page) => ({
  title: pageTitle(page, page.language),
  html: renderToString(<App initial={page} far={null} />),
})

export const renderPlain = (page: PlainPage) => ({
  title: plainTitle(page),
  html: renderToString(
    <LanguageContext value={page.language}>
      <PlainView page={page} />
    </LanguageContext>,
  ),
})
