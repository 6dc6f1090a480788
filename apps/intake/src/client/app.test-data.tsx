import type { Answers } from '@sebone/domain/instrument/answer'
import { readScore } from '@sebone/domain/symptom/read-score'
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import type { KeptStore } from '../offline/kept-store.ts'
import type { Kept } from '../offline/kept.ts'
import { pageAt } from '../page-at.ts'
import type { Form, Page } from '../page.ts'
import { App } from './app.tsx'
import type { PatientCalls, Reply } from './patient-calls.ts'

/** The patient app in a test: a far side of the wire whose line can be cut, and a person before the page. */

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
window.scrollTo = () => {}

const CUT: Reply<never> = { ok: false, problem: { kind: 'notReached' } }

/** The far side of the wire: remembers what came, answers as the patient router does; its line can be cut. */
export function farSide(answers: Partial<PatientCalls> = {}) {
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
export async function open(path: string, far: { calls: PatientCalls; store: KeptStore | null }, form: Form, before?: () => void) {
  close()
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

export const heading = () => document.querySelector('h1')?.textContent ?? ''
export const choose = (...values: string[]) => {
  for (const value of values) {
    const field = document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    if (field) field.checked = true
  }
}
export const press = (name: string) =>
  act(async () => {
    const all = [...document.querySelectorAll<HTMLElement>('button:not([aria-hidden]), a')]
    all.find((element) => element.textContent?.trim().startsWith(name))?.click()
  })
export const score = (text: string) => {
  const read = readScore(text)
  if (!read.ok || read.value === null) throw new Error(text)
  return { kind: 'score', value: read.value } as const
}
export const answered: Answers = {
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

export const close = () => {
  act(() => root?.unmount())
  document.body.replaceChildren()
}
