import type { Browser } from 'playwright-core'
import type { Answered } from '../answers.ts'
import { goOn, openLink, pageShown, walkTo, type PatientLink } from '../patient-walk.ts'
import { faultsOf } from './page-faults.ts'
import { inLanguage, visitorOf, type Manner } from './visitor.ts'

export interface WholeForm {
  readonly way: readonly string[]
  /** By page, and by page with its error: what is wrong with it. Only those where something is. */
  readonly faults: Readonly<Record<string, readonly string[]>>
  readonly titles: readonly string[]
  readonly receipt: string
}

/** A link opened, every page looked at, empty and with its error, every question answered, everything sent. */
export async function wholeForm(browser: Browser, link: PatientLink, answers: Answered, manner: Manner): Promise<WholeForm> {
  const { page, errors, leave } = await visitorOf(browser, manner)
  const typed = Object.values(answers).flatMap((fields) => Object.values(fields))
  const faults: Record<string, readonly string[]> = {}
  const titles: string[] = []
  const look = async (name: string): Promise<void> => {
    const found = await faultsOf(page, manner, typed)
    if (found.length > 0) faults[name] = found
  }
  try {
    const own = { ...link, address: inLanguage(link.address, manner.language) }
    await page.goto(own.address)
    await look('landing')
    await goOn(page)
    await page.getByRole('alert').waitFor()
    await look('landing with its error')
    await page.goto('about:blank')
    await openLink(page, own)
    const way = await walkTo(page, answers, /check-answers/, async (shown) => {
      await look(shown)
      titles.push(await page.title())
      if (shown === 'parts') return
      const isOptional = (await page.locator('h1').innerText()).match(/任意|\(optional\)/) !== null
      if (isOptional || shown === 'contact') return
      await goOn(page)
      await page.getByRole('alert').waitFor()
      await look(`${shown} with its error`)
    })
    await look('check-answers')
    await goOn(page)
    await page.waitForURL(/done/)
    await look(pageShown(page))
    const receipt = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await page.locator('main').innerText())?.[0] ?? ''
    if (errors.length > 0) faults['scripts'] = errors
    return { way, faults, titles, receipt }
  } finally {
    await leave()
  }
}
