import type { Browser, BrowserContext, Page } from 'playwright-core'

/** How somebody looks at the patient app. */
export interface Manner {
  readonly width: number
  readonly language: 'ja' | 'en'
  /** Size of the text in per cent: 200 is what somebody chooses who sees badly. */
  readonly text: 100 | 200
}

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** Scripts that failed, and what the content security policy refused. */
  readonly errors: readonly string[]
  readonly leave: () => Promise<void>
}

/** What browsers use for text that has no size of its own. */
const USUAL_TEXT = 16

export const visitorOf = async (browser: Browser, { width, language, text }: Manner, hasScript = true): Promise<Visitor> => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    reducedMotion: 'reduce',
    javaScriptEnabled: hasScript,
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|hydrat|React|Trusted/i.test(message.text())) errors.push(message.text())
  })
  if (text !== 100) {
    const tools = await context.newCDPSession(page)
    await tools.send('Page.setFontSizes', { fontSizes: { standard: (USUAL_TEXT * text) / 100, fixed: USUAL_TEXT } })
  }
  return { page, context, errors, leave: () => context.close() }
}

/** The address of a link or page in the visitor's language. */
export const inLanguage = (address: string, language: string): string => address.replace(/\/(ja|en)\//, `/${language}/`)
