import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkInWith } from '../check-in-example.ts'
import { pageAt } from '../page-at.ts'
import type { Page } from '../page.ts'
import { App } from './app.tsx'
import type { PatientCalls } from './patient-calls.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** The far side of the wire: remembers what came, answers as the patient router does. */
function farSide(answers: Partial<PatientCalls> = {}) {
  const saved: [string, string][] = []
  const calls: PatientCalls = {
    save: async ({ itemKey, answer }) => {
      saved.push([itemKey, answer])
      return { ok: true, value: { version: saved.length, savedAt: '2026-05-03T05:05:00Z' } }
    },
    send: async () => ({ ok: true, value: { receipt: '7KQ2M-X4R9T', submittedAt: '2026-05-03T05:06:00Z' } }),
    ...answers,
  }
  return { calls, saved }
}

let root: { unmount: () => void } | null = null

/** As the browser meets it: the server's HTML first, something typed into it perhaps, then the script. */
async function open(path: string, calls: PatientCalls, options: { answers?: Record<string, string>; before?: () => void } = {}) {
  const page = pageAt(path, '', checkInWith(options.answers ?? {}), '2026-05-03T05:00:00Z')
  if (!page) throw new Error(`no page at ${path}`)
  window.history.replaceState(null, '', path)
  const element = document.createElement('div')
  element.innerHTML = renderToString(<App initial={page} calls={null} />)
  document.body.append(element)
  options.before?.()
  await act(async () => void (root = hydrateRoot(element, <App initial={page satisfies Page} calls={calls} />)))
}

const heading = () => document.querySelector('h1')?.textContent ?? ''
const choose = (value: string) => {
  const radio = document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
  if (radio) radio.checked = true
}
const press = (name: string) =>
  act(async () => {
    const all = [...document.querySelectorAll<HTMLElement>('button:not([aria-hidden]), a')]
    all.find((element) => element.textContent?.trim().startsWith(name))?.click()
  })

beforeEach(() => {
  window.scrollTo = () => {}
})
afterEach(() => {
  act(() => root?.unmount())
  document.body.replaceChildren()
})

test('an answer is saved and the next question shown without another page load', async () => {
  const { calls, saved } = farSide()
  await open('/demo/ja/check-in/numbness', calls)
  choose('2')
  await press('次へ進む')
  expect(saved).toEqual([['numbness', '2']])
  expect(window.location.pathname).toBe('/demo/ja/check-in/buttocks')
  expect(heading()).toContain('おしり')
  expect(document.title).toBe('質問 4／5 – おしり – せぼね見本クリニック')
  expect(document.activeElement?.tagName).toBe('H1')
  expect(document.body.textContent).toContain('に保存しました')
})

test('what was ticked before the script came is kept', async () => {
  const { calls, saved } = farSide()
  await open('/demo/ja/check-in/numbness', calls, { before: () => choose('7') })
  await press('次へ進む')
  expect(saved).toEqual([['numbness', '7']])
})

test('nothing chosen is said on top and at the field, and nothing is sent', async () => {
  const { calls, saved } = farSide()
  await open('/demo/en/check-in/lowerBack', calls)
  await press('Continue')
  const link = document.querySelector('[role="alert"] a')
  expect(link?.getAttribute('href')).toBe('#answer')
  expect(document.querySelector('#answer-error')?.textContent).toContain(link?.textContent)
  expect(document.title).toMatch(/^Error: Question 1 of 5/)
  expect(document.activeElement?.getAttribute('role')).toBe('alert')
  expect(saved).toEqual([])
})

test('the language changes with nothing lost, not even what is typed and not saved', async () => {
  const { calls } = farSide()
  await open('/demo/ja/check-in/worry', calls)
  const text = document.querySelector('textarea')
  if (text) text.value = '朝がつらい'
  await press('English')
  expect(heading()).toContain('Is anything worrying you?')
  expect(document.documentElement.lang).toBe('en')
  expect(window.location.pathname).toBe('/demo/en/check-in/worry')
  expect(document.querySelector('textarea')?.value).toBe('朝がつらい')
})

test('without a line the answer stays on the page, and the page says so', async () => {
  const { calls } = farSide({ save: async () => ({ ok: false, refusals: [{ code: 'notReached' }] }) })
  await open('/demo/en/check-in/numbness', calls)
  choose('4')
  await press('Continue')
  expect(window.location.pathname).toBe('/demo/en/check-in/numbness')
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('not saved yet')
  expect(document.querySelector<HTMLInputElement>('input[value="4"]')?.checked).toBe(true)
})

test('a session that is over leads to the page that tells how to come back', async () => {
  const { calls } = farSide({ save: async () => ({ ok: false, refusals: [{ code: 'notSignedIn' }] }) })
  await open('/demo/en/check-in/numbness', calls)
  choose('4')
  await press('Continue')
  expect(heading()).toBe('Please open your link again')
})

test('the receipt shown is the stored one, and there is no going back to send again', async () => {
  const { calls } = farSide()
  const answers = { lowerBack: '5', lowerLimbs: '3', numbness: '2', buttocks: '0', worry: '' }
  await open('/demo/ja/check-answers', calls, { answers })
  await press('回答を送信する')
  expect(window.location.pathname).toBe('/demo/ja/done')
  expect(document.body.textContent).toContain('7KQ2M-X4R9T')
})

test('Change goes back to the list', async () => {
  const { calls, saved } = farSide()
  const answers = { lowerBack: '5', lowerLimbs: '3', numbness: '2', buttocks: '0', worry: '' }
  await open('/demo/en/check-answers', calls, { answers })
  await press('Change')
  expect(window.location.pathname).toBe('/demo/en/check-in/lowerBack')
  expect(document.querySelector<HTMLInputElement>('input[value="5"]')?.checked).toBe(true)
  choose('6')
  await press('Continue')
  expect(saved).toEqual([['lowerBack', '6']])
  expect(window.location.pathname).toBe('/demo/en/check-answers')
  expect(document.querySelector('dd')?.textContent).toBe('6 out of 10')
})
