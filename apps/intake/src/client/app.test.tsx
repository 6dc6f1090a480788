import type { Answers } from '@sebone/domain/instrument/answer'
import { readScore } from '@sebone/domain/symptom/read-score'
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkInWith, firstIntakeWith } from '../form-example.ts'
import type { KeptStore } from '../offline/kept-store.ts'
import type { Kept } from '../offline/kept.ts'
import { pageAt } from '../page-at.ts'
import type { Form, Page } from '../page.ts'
import { App } from './app.tsx'
import type { PatientCalls, Reply } from './patient-calls.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const CUT: Reply<never> = { ok: false, problem: { kind: 'notReached' } }

/** The far side of the wire: remembers what came, answers as the patient router does; its line can be cut. */
function farSide(answers: Partial<PatientCalls> = {}) {
  const saved: [string, unknown][] = []
  const sent: string[] = []
  const line = { isCut: false }
  const shelf: { kept: Kept | null } = { kept: null }
  const savedAt = '2026-05-03T05:05:00Z'
  const calls: PatientCalls = {
    savePage: async ({ page, answers: given }) => {
      if (line.isCut) return CUT
      saved.push([page, given])
      return { ok: true, value: { version: saved.length, savedAt, escalated: [] } }
    },
    saveConsents: async (input) => {
      if (line.isCut) return CUT
      saved.push(['consents', input])
      return { ok: true, value: { version: saved.length, savedAt } }
    },
    send: async ({ responseId }) => {
      if (line.isCut) return CUT
      sent.push(responseId)
      return { ok: true, value: { receipt: '7KQ2M-X4R9T', submittedAt: '2026-05-03T05:06:00Z', reply: 'thanks' } }
    },
    endSession: async () => ({ ok: true, value: null }),
    ...answers,
  }
  const store: KeptStore = {
    read: async () => shelf.kept,
    write: async (kept) => void (shelf.kept = kept),
    erase: async () => void (shelf.kept = null),
  }
  return { calls, store, saved, sent, line, shelf }
}

let root: { unmount: () => void } | null = null

/** As the browser meets it: the server's HTML first, something typed into it perhaps, then the script. */
async function open(path: string, far: { calls: PatientCalls; store: KeptStore | null }, form: Form, before?: () => void) {
  act(() => root?.unmount())
  document.body.replaceChildren()
  const { pathname, search } = new URL(path, 'http://intake.example')
  const page = pageAt(pathname, search, form, '2026-05-03T05:00:00Z')
  if (!page) throw new Error(`no page at ${path}`)
  window.history.replaceState(null, '', path)
  const element = document.createElement('div')
  element.innerHTML = renderToString(<App initial={page} far={null} />)
  document.body.append(element)
  before?.()
  await act(async () => void (root = hydrateRoot(element, <App initial={page satisfies Page} far={far} />)))
}

const heading = () => document.querySelector('h1')?.textContent ?? ''
const choose = (...values: string[]) => {
  for (const value of values) {
    const field = document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    if (field) field.checked = true
  }
}
const press = (name: string) =>
  act(async () => {
    const all = [...document.querySelectorAll<HTMLElement>('button:not([aria-hidden]), a')]
    all.find((element) => element.textContent?.trim().startsWith(name))?.click()
  })
const score = (text: string) => {
  const read = readScore(text)
  if (!read.ok || read.value === null) throw new Error(text)
  return { kind: 'score', value: read.value } as const
}
const answered: Answers = {
  lowerBack: score('5'),
  lowerLimbs: score('3'),
  numbness: score('2'),
  buttocks: score('0'),
  numbAreaChange: { kind: 'choice', code: 'same' },
  warningSignsAfter: { kind: 'choices', codes: ['none'] },
  worseSinceTreatment: { kind: 'yesNo', value: false },
  worry: { kind: 'blank' },
  filledInBy: { kind: 'blank' },
}

beforeEach(() => {
  window.scrollTo = () => {}
})
afterEach(() => {
  act(() => root?.unmount())
  document.body.replaceChildren()
})

describe('a page of questions', () => {
  test('an answer is saved and the next question shown without another page load', async () => {
    const far = farSide()
    await open('/demo/ja/page/numbness', far, checkInWith({}))
    choose('2')
    await press('次へ進む')
    expect(far.saved).toEqual([['numbness', { numbness: '2' }]])
    expect(window.location.pathname).toBe('/demo/ja/page/buttocks')
    expect(heading()).toContain('おしり')
    expect(document.title).toBe('質問 4／8 – おしり – せぼね見本クリニック')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(document.body.textContent).toContain('に保存しました')
  })

  test('what was ticked before the script came is kept', async () => {
    const far = farSide()
    await open('/demo/ja/page/numbness', far, checkInWith({}), () => choose('7'))
    await press('次へ進む')
    expect(far.saved).toEqual([['numbness', { numbness: '7' }]])
  })

  test('nothing chosen is said on top and at the field, and nothing is sent', async () => {
    const far = farSide()
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    await press('Continue')
    const link = document.querySelector('[role="alert"] a')
    expect(link?.getAttribute('href')).toBe('#lowerBack')
    expect(document.querySelector('#lowerBack-error')?.textContent).toContain(link?.textContent)
    expect(document.title).toMatch(/^Error: Question 1 of 8/)
    expect(document.activeElement?.getAttribute('role')).toBe('alert')
    expect(far.saved).toEqual([])
  })

  test('the language changes with nothing lost, not even what is typed and not saved', async () => {
    await open('/demo/ja/page/worry', farSide(), checkInWith(answered))
    const text = document.querySelector('textarea')
    if (text) text.value = '朝がつらい'
    await press('English')
    expect(heading()).toContain('Is anything worrying you?')
    expect(document.documentElement.lang).toBe('en')
    expect(window.location.pathname).toBe('/demo/en/page/worry')
    expect(document.querySelector('textarea')?.value).toBe('朝がつらい')
  })

  test('an approximate date is typed by era, said back, and sent as what it is', async () => {
    const far = farSide()
    await open('/demo/ja/page/troubleSince', far, firstIntakeWith({}))
    choose('reiwa')
    await act(async () => {
      const year = document.querySelector<HTMLInputElement>('[name="troubleSince.year"]')
      if (year) year.value = '４'
      year?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(document.body.textContent).toContain('2022年（令和4年）')
    await press('次へ進む')
    expect(far.saved).toEqual([['troubleSince', { troubleSince: '2022' }]])
  })

  test('a year that its era never had is said at its field', async () => {
    await open('/demo/ja/page/troubleSince', farSide(), firstIntakeWith({}))
    choose('showa')
    const year = document.querySelector<HTMLInputElement>('[name="troubleSince.year"]')
    if (year) year.value = '65'
    await press('次へ進む')
    expect(document.querySelector('[role="alert"] a')?.getAttribute('href')).toBe('#troubleSince.year')
    expect(document.querySelector<HTMLInputElement>('[name="troubleSince.year"]')?.value).toBe('65')
  })

  test('"none of these" unticks the others, and the other way round', async () => {
    await open('/demo/en/page/signs', farSide(), checkInWith({}))
    const box = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    await act(async () => box('fever')?.click())
    await act(async () => box('none')?.click())
    expect([box('fever')?.checked, box('none')?.checked]).toEqual([false, true])
    await act(async () => box('rash')?.click())
    expect([box('rash')?.checked, box('none')?.checked]).toEqual([true, false])
  })

  test('a warning sign shows the telephone at once, and the questions go on after it', async () => {
    await open('/demo/en/page/signs', farSide(), checkInWith(answered))
    const none = document.querySelector<HTMLInputElement>('input[value="none"]')
    if (none) none.checked = false
    choose('fever')
    await press('Continue')
    expect(heading()).toBe('Please call the clinic now')
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('tel:03-0000-0000')
    expect(document.querySelector('main')?.textContent).toContain('Fever')
    await press('Go on with the questions')
    expect(window.location.pathname).toBe('/demo/en/page/worseSinceTreatment')
  })
})

describe('the end of a form', () => {
  test('the receipt shown is the stored one, and there is no going back to send again', async () => {
    await open('/demo/ja/check-answers', farSide(), checkInWith(answered))
    await press('回答を送信する')
    expect(window.location.pathname).toBe('/demo/ja/done')
    expect(document.body.textContent).toContain('7KQ2M-X4R9T')
  })

  test('Change goes back to the list', async () => {
    const far = farSide()
    await open('/demo/en/check-answers', far, checkInWith(answered))
    await press('Change')
    expect(window.location.pathname + window.location.search).toBe('/demo/en/page/lowerBack?change')
    expect(document.querySelector<HTMLInputElement>('input[value="5"]')?.checked).toBe(true)
    choose('6')
    await press('Continue')
    expect(far.saved).toEqual([['lowerBack', { lowerBack: '6' }]])
    expect(window.location.pathname).toBe('/demo/en/check-answers')
    expect(document.querySelector('dd')?.textContent).toBe('6 out of 10')
  })

  test('consents are asked one by one; without the one for data there is no going on', async () => {
    const far = farSide()
    await open('/demo/en/consents', far, firstIntakeWith({}))
    await press('Continue')
    const complaints = () => [...document.querySelectorAll('[role="alert"] a')].map((link) => link.getAttribute('href'))
    expect(complaints()).toEqual(['#data', '#messages', '#agreedBy', '#name'])
    const tick = (selector: string) => act(async () => document.querySelector<HTMLInputElement>(selector)?.click())
    await tick('#data-no')
    await tick('#messages-no')
    await tick('[name=agreedBy][value=patient]')
    const name = document.querySelector<HTMLInputElement>('#name')
    if (name) name.value = ' 山田花子 '
    await press('Continue')
    expect(complaints()).toEqual(['#data'])
    await tick('#data')
    await press('Continue')
    const agreedBy = { kind: 'patient', name: '山田花子' }
    expect(far.saved).toEqual([['consents', { data: true, messages: false, agreedBy, signature: null, language: 'en' }]])
  })
})

describe('without a line', () => {
  test('answers wait on the device, the page says so, one goes on, and they go out in order', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    for (const value of ['4', '5']) {
      choose(value)
      await press('Continue')
    }
    expect(window.location.pathname).toBe('/demo/en/page/numbness')
    expect(document.body.textContent).toContain('kept on this device')
    expect(far.shelf.kept?.said).toHaveLength(2)
    far.line.isCut = false
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(far.saved).toEqual([
      ['lowerBack', { lowerBack: '4' }],
      ['lowerLimbs', { lowerLimbs: '5' }],
    ])
    expect(far.shelf.kept).toBeNull()
    expect(document.body.textContent).not.toContain('kept on this device')
  })

  test('a page loaded again takes up what waits, and sends it', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    choose('4')
    await press('Continue')
    far.line.isCut = false
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    expect(far.saved).toEqual([['lowerBack', { lowerBack: '4' }]])
    expect(far.shelf.kept).toBeNull()
  })

  test('what waits of another request is erased', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    choose('4')
    await press('Continue')
    expect(far.shelf.kept).not.toBeNull()
    await open('/demo/en/page/lowerBack', far, { ...checkInWith({}), requestId: '1b0e7a34-93f6-4f57-9d75-0e4a1f3a6a11' })
    expect(far.shelf.kept).toBeNull()
    expect(far.saved).toEqual([])
  })

  test('sending waits too, and happens once', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/check-answers', far, checkInWith(answered))
    await press('Send answers')
    expect(heading()).toBe('Check your answers')
    expect(document.body.textContent).toContain('Nothing has been sent yet')
    far.line.isCut = false
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(far.sent).toEqual([checkInWith({}).responseId])
    expect(document.body.textContent).toContain('7KQ2M-X4R9T')
  })

  test('a warning sign is recognised without any server', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/ja/page/signs', far, checkInWith({}))
    choose('urine')
    await press('次へ進む')
    expect(heading()).toBe('今すぐクリニックにお電話ください')
  })

  test('where the device keeps nothing, the answer stays on the page, and the page says so', async () => {
    const { calls, line } = farSide()
    line.isCut = true
    await open('/demo/en/page/numbness', { calls, store: null }, checkInWith({}))
    choose('4')
    await press('Continue')
    expect(window.location.pathname).toBe('/demo/en/page/numbness')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('not saved yet')
    expect(document.querySelector<HTMLInputElement>('input[value="4"]')?.checked).toBe(true)
  })

  test('a tablet of the clinic keeps nothing', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/numbness', far, { ...checkInWith({}), isTablet: true })
    choose('4')
    await press('Continue')
    expect(far.shelf.kept).toBeNull()
    expect(window.location.pathname).toBe('/demo/en/page/numbness')
    expect(document.body.textContent).toContain('call a member of staff')
  })
})
