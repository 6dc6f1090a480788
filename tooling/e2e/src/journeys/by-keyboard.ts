import type { Page } from 'playwright-core'
import type { Answered } from '../answers.ts'
import { LIST, pageShown } from '../patient-walk.ts'

interface Focused {
  readonly tag: string
  readonly name: string
  readonly value: string
  readonly type: string
  readonly classes: string
  readonly text: string
}

const FOCUSED = `(() => {
  const at = document.activeElement
  return { tag: at?.tagName ?? '', name: at?.name ?? '', value: at?.value ?? '', type: at?.type ?? '', classes: at?.className?.toString() ?? '', text: at?.textContent ?? '' }
})()`

const focused = async (page: Page): Promise<Focused> => page.evaluate<Focused>(FOCUSED)

/** Goes on with Tab, as far as it takes. */
async function tabTo(page: Page, isThere: (at: Focused) => boolean): Promise<void> {
  for (let step = 0; step < 250; step += 1) {
    if (isThere(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes there on ${page.url()}`)
}

/** The list beside the figure of the body, and the part of it where the place stands. */
async function openListFor(page: Page, name: string, value: string): Promise<void> {
  const box = page.locator(`input[name="${name}"][value="${value}"]`)
  if ((await page.locator('div[hidden]', { has: box }).count()) > 0) {
    await tabTo(page, ({ tag, text }) => tag === 'BUTTON' && LIST.test(text))
    await page.keyboard.press('Enter')
  }
  const folded = page.locator('details:not([open])', { has: box })
  if ((await folded.count()) === 0) return
  const title = await folded.locator('summary').innerText()
  await tabTo(page, ({ tag, text }) => tag === 'SUMMARY' && text === title)
  await page.keyboard.press('Enter')
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await openListFor(page, name, value)
  await tabTo(page, (at) => at.name === name && (at.type === 'radio' || at.value === value || at.tag === 'TEXTAREA' || at.type === 'text'))
  const { type, tag } = await focused(page)
  if (tag === 'TEXTAREA' || type === 'text') return page.keyboard.insertText(value)
  if (type === 'checkbox') return page.keyboard.press('Space')
  await page.keyboard.press('Space')
  for (let step = 0; step < 20 && (await focused(page)).value !== value; step += 1) await page.keyboard.press('ArrowDown')
}

/** Answers page by page without a mouse or a finger: Tab, arrows, Space, Enter. */
export async function walkByKeyboard(page: Page, answers: Answered, end: RegExp): Promise<number> {
  let pages = 0
  while (!end.test(page.url())) {
    const from = page.url()
    for (const [name, value] of Object.entries(answers[pageShown(page)] ?? {})) {
      if ((await page.locator(`[name="${name}"]`).count()) > 0) await choose(page, name, value)
    }
    await tabTo(page, (at) => /primary/.test(at.classes))
    await page.keyboard.press('Enter')
    await page.waitForURL((address) => address.href !== from, { timeout: 15_000 })
    pages += 1
    if (pages > 60) throw new Error('no end')
  }
  return pages
}
