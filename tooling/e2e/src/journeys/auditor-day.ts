import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPart, type ClinicDay, type Registered } from './clinic-day.ts'

/** Addresses that somebody else may have sent: what an auditor has no tab for is refused there, and holds no form either. */
const ELSEWHERE = ['findings', 'treatment', 'follow-up', 'form']
const PLACES = ['patients/register', 'people/invite', 'settings/prices?change=yes', 'settings/alert-rules?change=yes', 'settings/instruments/oswestry']

/** Buttons that send a form, fields for files and long texts; what filters a list or a report is none of them. */
const writingOn = (page: Page): Promise<readonly string[]> =>
  page.locator('#content :is(button[type=submit], textarea, input[type=file])').evaluateAll((found) =>
    found.flatMap((each) => (each.closest('[role=search]') ? [] : [each.textContent ?? each.tagName])),
  )

/** Reads everything, changes nothing, and finds in the audit what the others did on this day. */
export function auditorDay(day: () => ClinicDay, patient: { readonly overdue: Registered | null }): void {
  let desk: Page
  const patientId = () => patient.overdue?.patientId ?? ''

  test('the auditor reads a patient, what they said and what was changed', async () => {
    desk = await day().at('auditor')
    await openPart(desk, day().server, patientId())
    await desk.getByRole('heading', { level: 2, name: 'Spine' }).waitFor()
    await desk.getByRole('link', { name: 'Everything they said' }).click()
    await desk.getByRole('heading', { level: 2, name: 'How are you today?' }).waitFor()
    await openPart(desk, day().server, patientId(), 'changes')
    await desk.getByText('Reason: misheard on the phone').waitFor()
  })

  test('the audit tells who did what to whom, from what to what, and why', async () => {
    await desk.getByRole('link', { name: 'Audit' }).click()
    await desk.getByRole('combobox', { name: 'What' }).selectOption('wrote')
    await desk.locator('#content p', { hasText: /reason: my own sheet says five/ }).first().waitFor()
    // The oldest of them: it is not on the page before the filter has come through.
    await desk.locator('#content p', { hasText: /reason: misheard on the phone/ }).first().waitFor()
    const told = await desk.locator('#content p').allInnerTexts()
    const says = (...parts: readonly RegExp[]) => expect(told.filter((line) => parts.every((part) => part.test(line))), String(parts)).not.toEqual([])
    says(/看護師/, /changed .*numbness at 1 week 7 → 6/, /of 期日 花子/, /reason: misheard on the phone/)
    says(/医師/, /changed numbness at 1 week 6 → 4/, /reason: the patient called back/)
    says(/看護師/, /4 → 5/, /reason: my own sheet says five/)
    says(/受付/, /registered 受付 花子/)
    says(/看護師/, /closed a warning about/)
    says(/医師/, /recorded a treatment of 治療 花子/)
    says(/医師/, /merged a duplicate into/)
    await desk.getByRole('combobox', { name: 'What' }).selectOption('wentOut')
    await desk.locator('#content p', { hasText: '受付' }).filter({ hasText: 'gave a quote to 受付 花子' }).first().waitFor()
    await desk.getByRole('combobox', { name: 'What' }).selectOption('access')
    await desk.locator('#content p', { hasText: /院長|管理/ }).filter({ hasText: 'changed the role of 新人 看護' }).waitFor()
  })

  test('no screen that the auditor visits offers anything that writes', async () => {
    const nothingWrites = async (where: string) => {
      await desk.getByText('Loading', { exact: true }).first().waitFor({ state: 'detached' })
      // The day of a report is asked for by a form of its own, which changes nothing.
      expect((await writingOn(desk)).filter((each) => each !== 'Show'), where).toEqual([])
    }
    const walk = async (navigation: string) => {
      const links = await desk.getByRole('navigation', { name: navigation }).getByRole('link').all()
      for (const link of links) {
        const to = (await link.getAttribute('href')) ?? ''
        await link.click()
        await desk.waitForURL((address) => address.pathname === to)
        await desk.locator('#content h1').first().waitFor()
        await nothingWrites(desk.url())
      }
      return links.length
    }
    expect(await walk('Main')).toBe(5)
    await openPart(desk, day().server, patientId())
    expect(await walk('This patient')).toBe(5)
    for (const place of [...ELSEWHERE.map((part) => `patients/${patientId()}/${part}`), ...PLACES]) {
      await desk.goto(`${day().server.portal}/${place}`)
      await desk.locator('#content h1').first().waitFor()
      await nothingWrites(place)
    }
  })

  test('a row that is somebody else’s to settle says whose, and a request can be read', async () => {
    await desk.goto(`${day().server.portal}/`)
    const row = desk.locator('[data-section=alerts] tbody tr').first()
    await row.getByText('Settled by nurses and physicians').waitFor()
    expect(await row.getByRole('link', { name: /^Call/ }).count()).toBe(0)
    await desk.goto(`${day().server.portal}/intakes`)
    await desk.getByRole('link', { name: /^Read the request of/ }).first().click()
    await desk.getByText(/This is decided by .*front desk.*\. You can read it\./).waitFor()
  })

  test('what is tried all the same is refused by name', async () => {
    const answered = await desk.request.post(`${day().server.portal}/trpc/alerts.close`, {
      headers: { origin: day().server.portal },
      data: { alertId: crypto.randomUUID(), what: 'nothing' },
    })
    expect(answered.status()).toBe(403)
    expect(await answered.text()).toContain('notPermitted')
  })
}
