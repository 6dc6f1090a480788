import { renderToString } from 'react-dom/server'
import { App } from './client/app.tsx'
import { CHANGE_QUERY, isMissing, itemWithKey, pathAfter, pathTo, resumePath } from './flow.ts'
import { pageTitle } from './page-title.ts'
import type { Page } from './page.ts'

export { LINK_SCRIPT } from './link-script.ts'
export { calendarOf, readTypedBirthDate } from './read-typed-birth-date.ts'

/** The way through a check-in, for whoever answers its plain forms. */
export const flow = { CHANGE_QUERY, isMissing, itemWithKey, pathAfter, pathTo, resumePath }

/** The inside of the document; the server puts style, script and headers around it. */
export const render = (page: Page) => ({
  title: pageTitle(page, page.language),
  html: renderToString(<App initial={page} calls={null} />),
})
