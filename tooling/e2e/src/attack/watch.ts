import type { BrowserContext, Page } from 'playwright-core'
import { PAYLOADS } from './payloads.ts'

/** A browser that tells everything an attack could do, and what of the attacks stood on its pages as plain text. */
export interface Watch {
  readonly faults: readonly string[]
  /** What happens from now on happens there. */
  readonly opening: (name: string) => void
  /** What of the page became markup, and which attacks stand there as text; answers how many do. */
  readonly look: (page: Page, name: string) => Promise<number>
  readonly seen: ReadonlySet<number>
}

/** Runs before any script of any page, in each frame. */
const LISTENERS = `document.addEventListener('securitypolicyviolation', (event) =>
  policyBroken([event.effectiveDirective, event.blockedURI, event.sourceFile, event.sample].join(' ')))`

/** Elements and attributes that no page of ours has, and addresses that lead elsewhere or run something. */
const MARKUP = `(() => {
  const NONE = 'iframe, frame, frameset, object, embed, applet, base, meta[http-equiv], audio, video, marquee, bgsound, keygen, isindex, portal, fencedframe, math, animate, set, foreignObject, plaintext, xmp, x-attack, script:not([src]):not([type="application/json"])'
  const found = []
  const everything = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)]
  for (const element of everything.flatMap((root) => [...root.querySelectorAll('*')])) {
    const own = (element.tagName === 'SCRIPT' && !/attacked|attack\\.invalid/.test(element.textContent))
    if (element.matches(NONE) && !own) found.push('<' + element.tagName + '>')
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(element.tagName + ' ' + name + '=' + value)
      if (!['href', 'src', 'action', 'formaction', 'data', 'srcset', 'poster', 'background', 'ping', 'xlink:href', 'style'].includes(name)) continue
      if (name === 'style' ? value.includes('attack') : /^\\s*(javascript|vbscript|data:text|https?:\\/\\/attack|\\/\\/attack)/i.test(value)) found.push(element.tagName + ' ' + name + '=' + value)
    }
  }
  return found
})()`

const TEXTS = `(() => {
  const said = []
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest('script, style')) said.push(node.data)
  for (const field of document.querySelectorAll('input, textarea')) said.push(field.value)
  return said.join('\\n')
})()`

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const PLAIN_PAYLOADS = PAYLOADS.map(plain)

export async function watched(context: BrowserContext, origins: readonly string[]): Promise<Watch> {
  const faults: string[] = []
  const seen = new Set<number>()
  let shown = 'before the first page'
  const fault = (what: string) => faults.push(`${shown}: ${what}`)
  const isOwn = (address: string) => address === 'about:blank' || address.startsWith('blob:') || origins.some((origin) => address.startsWith(origin))

  await context.exposeBinding('attacked', (_, number: unknown) => void fault(`attack ${String(number)} ran: ${PAYLOADS[Number(number)] ?? ''}`))
  await context.exposeBinding('policyBroken', (_, what: unknown) => void fault(`against the content security policy: ${String(what)}`))
  await context.addInitScript({ content: LISTENERS })
  context.on('request', (request) => {
    if (!isOwn(request.url()) && !request.url().startsWith('data:image/')) fault(`asked for ${request.url()}`)
  })
  context.on('page', (page) => {
    if (context.pages().length > 1) fault(`another page opened: ${page.url()}`)
    page.on('pageerror', (error) => fault(`a script failed: ${error.message}`))
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') fault(`a dialog said ${dialog.message()}`)
      void dialog.accept().catch(() => undefined)
    })
    page.on('frameattached', (frame) => fault(`a frame was made: ${frame.url()}`))
    page.on('framenavigated', (frame) => {
      if (!isOwn(frame.url())) fault(`went to ${frame.url()}`)
    })
  })

  return {
    faults,
    seen,
    opening: (name) => {
      shown = name
    },
    look: async (page, name) => {
      shown = name
      const markup: unknown = await page.evaluate(MARKUP)
      if (Array.isArray(markup) && markup.length > 0) fault(`became markup: ${markup.slice(0, 5).join(' | ')}`)
      const text = plain(String(await page.evaluate(TEXTS)))
      const here = PLAIN_PAYLOADS.flatMap((payload, number) => (text.includes(payload) ? [number] : []))
      for (const number of here) seen.add(number)
      return here.length
    },
  }
}
