import type { Browser, Page } from 'playwright-core'
import type { Answered } from '../answers.ts'
import { answerPage, goOn, openLink, pageShown, walkTo, type PatientLink } from '../patient-walk.ts'
import { inLanguage, visitorOf, type Manner } from './visitor.ts'

/** Everything that the browser keeps for these pages, as text where it is text and as bytes where it is not. */
const KEPT = `(async () => {
  const texts = [...Object.values({ ...localStorage }), ...Object.values({ ...sessionStorage })]
  const keys = []
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => { const opening = indexedDB.open(name); opening.onsuccess = () => resolve(opening.result) })
    for (const store of database.objectStoreNames) {
      const all = await new Promise((resolve) => { const asked = database.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => resolve(asked.result) })
      for (const value of all) {
        if (value instanceof CryptoKey) keys.push(value.extractable)
        else texts.push(JSON.stringify(value) + new TextDecoder().decode(value.bytes ?? new ArrayBuffer(0)))
      }
    }
    database.close()
  }
  const files = []
  for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) files.push(new URL(url).pathname)
  return { texts, keys, files }
})()`

export interface Kept {
  readonly texts: readonly string[]
  /** Whether each key could be read out. */
  readonly keys: readonly boolean[]
  /** Addresses in the caches. */
  readonly files: readonly string[]
}

export const keptBy = (page: Page): Promise<Kept> => page.evaluate<Kept>(KEPT)

export interface LineCut {
  readonly cutAt: readonly string[]
  readonly faults: readonly string[]
  /** The list of answers before sending, as text. */
  readonly list: string
}

/** Waits until the service worker looks after the page: without it a reload would find nothing. */
const whenWorkerIsThere = async (page: Page): Promise<void> => {
  const state: unknown = await page.evaluate('navigator.serviceWorker.ready.then(({ active }) => active?.state ?? "")')
  if (state === '') throw new Error('no service worker')
}

/** The heading of the plain page, in either language. */
const NO_LINE = /通信できません|There is no connection/

/**
 * Answers a form while the line is cut at the named pages, or at every one: the answer is given without a line, the next
 * page comes, the browser loads it anew and finds the plain page, the line comes back, the page returns, and on it goes.
 */
export async function walkWithCuts(browser: Browser, link: PatientLink, answers: Answered, manner: Manner, cutAt: readonly string[] | 'all'): Promise<LineCut> {
  const { page, context, errors, leave } = await visitorOf(browser, manner)
  const cuts: string[] = []
  const faults: string[] = []
  const isCut = (shown: string) => (cutAt === 'all' ? shown !== 'parts' : cutAt.includes(shown)) && !cuts.includes(shown)
  const plain = Object.values(answers).flatMap((fields) => Object.values(fields)).filter((text) => text.length > 3)
  try {
    await openLink(page, { ...link, address: inLanguage(link.address, manner.language) })
    await whenWorkerIsThere(page)
    while (!/check-answers/.test(page.url())) {
      const shown = pageShown(page)
      if (!isCut(shown)) {
        await answerPage(page, answers)
        continue
      }
      cuts.push(shown)
      await context.setOffline(true)
      await answerPage(page, answers)
      const note = await page.locator('main').innerText()
      if (!NO_LINE.test(note)) faults.push(`${shown}: the page does not say that there is no line`)
      await page.reload().catch(() => undefined)
      await page.getByRole('heading', { level: 1, name: NO_LINE }).waitFor()
      const kept = await keptBy(page)
      if (kept.texts.length === 0) faults.push(`${shown}: nothing is kept`)
      if (kept.texts.some((text) => plain.some((own) => text.includes(own)) || /lowerBack|filledInBy|notSure/.test(text))) faults.push(`${shown}: clear text is kept`)
      if (kept.keys.some((isReadable) => isReadable)) faults.push(`${shown}: the key can be read out`)
      const strange = kept.files.filter((file) => !/^\/(assets\/|offline$)/.test(file))
      if (strange.length > 0) faults.push(`${shown}: kept in a cache: ${strange.join(', ')}`)
      await context.setOffline(false)
      await page.locator('#app form, #app main ol').first().waitFor({ timeout: 20_000 })
      await waitUntilSent(page)
    }
    const list = await page.locator('main dl').allInnerTexts()
    await goOn(page)
    await page.waitForURL(/done/)
    const after = await keptBy(page)
    if (after.texts.length > 0) faults.push('something is kept after sending')
    faults.push(...errors)
    return { cutAt: cuts, faults, list: list.join('\n') }
  } finally {
    await leave()
  }
}

/** What waited has gone out: the store is empty. */
async function waitUntilSent(page: Page): Promise<void> {
  const deadline = performance.now() + 20_000
  while (performance.now() < deadline) {
    const kept = await keptBy(page).catch(() => null)
    if (kept?.texts.length === 0) return
    await page.waitForTimeout(100)
  }
  throw new Error(`what waited did not go out at ${page.url()}`)
}

/** The send button pressed without a line: nothing is claimed, and it goes out when the line is back. */
export async function sendWithoutLine(browser: Browser, link: PatientLink, answers: Answered, manner: Manner): Promise<string> {
  const { page, context, leave } = await visitorOf(browser, manner)
  try {
    await openLink(page, { ...link, address: inLanguage(link.address, manner.language) })
    await whenWorkerIsThere(page)
    await walkTo(page, answers)
    await context.setOffline(true)
    await goOn(page)
    await page.getByText(/まだ送信されていません。回答はこの端末|Nothing has been sent yet. Your answers are kept/).waitFor()
    await page.reload().catch(() => undefined)
    await page.getByRole('heading', { level: 1, name: NO_LINE }).waitFor()
    await context.setOffline(false)
    await page.waitForURL(/done/, { timeout: 30_000 })
    return await page.locator('main').innerText()
  } finally {
    await leave()
  }
}
