import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Manner } from './visitor.ts'

/**
 * Every rule of WCAG 2.2 A and AA that a machine can judge, and the practices around them. In the page itself: the other
 * mode opens a second page each time, for frames of other origins, of which there are none here.
 */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The words on the page that claim to be in its language, one per line; what was typed stands elsewhere. */
const WORDS = `(() => {
  const said = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest('script, style, noscript, [data-typed]')) continue
    if (parent.closest('[lang]')?.lang !== document.documentElement.lang) continue
    if (node.data.trim() !== '') said.push(node.data.trim())
  }
  return said
})()`

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/
/** What is the same in every language: names, codes, addresses, units. */
const NO_LANGUAGE = /^(Sebone|[\w.+-]+@[\w.-]+|[0-9A-Z]{5}-[0-9A-Z]{5}|[\d\s:.,–/()+-]*(km|m)?)$/

/** Words that are missing or stand in the other language. `typed` are the patient's own, in whatever language. */
const foreignWords = async (page: Page, language: string, typed: readonly string[]): Promise<readonly string[]> => {
  const said: unknown = await page.evaluate(WORDS)
  const words = Array.isArray(said) ? said.map(String).filter((each) => !typed.some((own) => own !== '' && each.includes(own))) : []
  const isForeign = (text: string) =>
    language === 'en' ? JAPANESE.test(text) : !JAPANESE.test(text) && !NO_LANGUAGE.test(text) && /[A-Za-z]{3}/.test(text)
  return words.filter((text) => isForeign(text) || /\b(undefined|null|NaN)\b|\[object/.test(text))
}

/** Everything that is wrong with the page as it stands; empty where nothing is. */
export const faultsOf = async (page: Page, { width, language }: Manner, typed: readonly string[] = []): Promise<readonly string[]> => {
  const faults: string[] = []
  const lang: unknown = await page.evaluate('document.documentElement.lang')
  if (lang !== language) faults.push(`the page says it is in ${String(lang)}`)
  const headings = await page.getByRole('heading', { level: 1 }).count()
  if (headings !== 1) faults.push(`${headings} first headings`)
  const wide: unknown = await page.evaluate('document.documentElement.scrollWidth')
  if (typeof wide !== 'number' || wide > width) faults.push(`${String(wide)} px wide`)
  const small: unknown = await page.evaluate(`[...document.querySelectorAll('main a, main button, main label, main summary')]
    .map((each) => [each.getBoundingClientRect(), each])
    .filter(([box, each]) => box.width > 1 && box.height > 0 && box.height < 40 && !each.closest('p, .visually-hidden, h1, h2, li a, [role=alert]') && getComputedStyle(each).position !== 'absolute' && each.tagName !== 'LABEL')
    .map(([box, each]) => each.tagName + ' ' + each.textContent + ' ' + Math.round(box.height))`)
  if (Array.isArray(small)) faults.push(...small.map((each) => `too small to hit: ${String(each)}`))
  faults.push(...(await foreignWords(page, language, typed)).map((each) => `foreign or missing words: ${each}`))
  faults.push(...(await violationsOn(page)))
  return faults
}
