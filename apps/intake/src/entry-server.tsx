import { renderToString } from 'react-dom/server'
import { App } from './client/app.tsx'
import { pageTitle } from './page-title.ts'
import type { Page } from './page.ts'

export { LINK_SCRIPT } from './link-script.ts'
export * as flow from './flow.ts'
export { calendarOf, readTypedBirthDate } from './read-typed-birth-date.ts'

/** The inside of the document; the server puts style, script and headers around it. */
export const render = (page: Page) => ({
  title: pageTitle(page, page.language),
  html: renderToString(<App initial={page} calls={null} />),
})
