import type { Answer, Answers } from '@sebone/domain/instrument/answer'
import { INSTRUMENTS } from '@sebone/domain/instrument/instruments'
import type { Item } from '@sebone/domain/instrument/definition'
import { readScore } from '@sebone/domain/symptom/read-score'
import { isPartialDate } from '@sebone/domain/calendar/partial-date'
import { describe, expect, test } from 'vitest'
import { listedParts, modelOf, pathAfter, pathBefore, pathFromParts, progressOf, resumePath, withAnswers } from './flow.ts'
import { checkInWith, firstIntakeWith } from './form-example.ts'
import { pageAt } from './page-at.ts'
import type { Form } from './page.ts'

const score = (value: string): Answer => {
  const read = readScore(value)
  if (!read.ok || read.value === null) throw new Error(value)
  return { kind: 'score', value: read.value }
}
const choice = (code: string): Answer => ({ kind: 'choice', code })
const scores: Answers = { lowerBack: score('5'), lowerLimbs: score('3'), numbness: score('2'), buttocks: score('0') }

/** Some answer that the item takes. */
function anyAnswer(item: Item): Answer {
  switch (item.kind) {
    case 'score':
      return score('4')
    case 'singleChoice':
      return choice(item.options[0]?.code ?? '')
    case 'multipleChoice':
      return { kind: 'choices', codes: [item.options[0]?.code ?? ''] }
    case 'yesNo':
      return { kind: 'yesNo', value: true }
    case 'wholeNumber':
      return { kind: 'number', value: item.min }
    case 'date': {
      const date = '2022-12'
      if (!isPartialDate(date)) throw new Error(date)
      return { kind: 'date', date }
    }
    case 'extent':
      return { kind: 'extent', regions: [] }
    case 'freeText':
      return { kind: 'blank' }
  }
}

/** Goes from page to page as a person does who answers everything. */
function walk(start: Form): { readonly addresses: readonly string[]; readonly form: Form } {
  const addresses: string[] = []
  let form = start
  let path = resumePath(form, 'en')
  while (addresses.length < 200) {
    addresses.push(path)
    const { pathname, search } = new URL(path, 'http://intake.example')
    const page = pageAt(pathname, search, form, '2026-05-03T05:00:00Z')
    if (!page) throw new Error(`no page at ${path}`)
    if (page.kind === 'parts') path = pathFromParts(form, 'en')
    else if (page.kind === 'question') {
      const asked = modelOf(form).pages.find(({ key }) => key === page.page)?.items ?? []
      form = withAnswers(form, Object.fromEntries(asked.map((item) => [item.key, anyAnswer(item)])))
      path = pathAfter(form, page.page, false, 'en')
    } else return { addresses, form }
  }
  throw new Error(`no end: ${addresses.slice(0, 20).join(' ')}`)
}

describe('the way through a form', () => {
  test.each(INSTRUMENTS.map((each) => [each.id, each.version, each] as const))('%s v%i leads to its list of answers, each page once', (_id, _version, definition) => {
    const { addresses, form } = walk({ ...checkInWith({}), definition })
    expect(addresses[addresses.length - 1]).toBe('/demo/en/check-answers')
    const pages = addresses.filter((each) => each.includes('/page/'))
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.length).toBe(modelOf(form).pages.length)
  })

  test('the first intake opens with who fills it in, shows its parts between them, and ends with the consents', () => {
    const { addresses } = walk(firstIntakeWith({}))
    expect(addresses.slice(0, 2)).toEqual(['/demo/en/page/filledInBy', '/demo/en/parts'])
    expect(addresses.filter((each) => each === '/demo/en/parts')).toHaveLength(4)
    expect(addresses[addresses.length - 1]).toBe('/demo/en/consents')
  })

  test('the parts that are listed are three, about eight minutes', () => {
    const parts = listedParts(modelOf(firstIntakeWith({})))
    expect(parts.map(({ key }) => key)).toEqual(['aboutYou', 'yourTrouble', 'yourHealth'])
    expect(parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(8)
  })

  test('the same numb area skips the map', () => {
    expect(pathAfter(checkInWith({ ...scores, numbAreaChange: choice('same') }), 'numbAreaChange', false, 'ja')).toBe('/demo/ja/page/signs')
    expect(pathAfter(checkInWith({ ...scores, numbAreaChange: choice('smaller') }), 'numbAreaChange', false, 'ja')).toBe('/demo/ja/page/numbArea')
  })

  test('a change leads back to the list of answers, through the question that it opens', () => {
    const { form } = walk(checkInWith({}))
    expect(pathAfter(form, 'lowerBack', true, 'en')).toBe('/demo/en/check-answers')
    const changed = withAnswers(walk(checkInWith({ ...scores, numbAreaChange: choice('same') })).form, { numbAreaChange: choice('larger') })
    const { numbArea: _unasked, ...answers } = changed.answers
    expect(pathAfter({ ...changed, answers }, 'numbAreaChange', true, 'en')).toBe('/demo/en/page/numbArea?change')
  })

  test('Back leads to the page before, from the first page of a part to the list of parts, from a change to the answers', () => {
    expect(pathBefore(checkInWith(scores), 'numbness', false, 'en')).toBe('/demo/en/page/lowerLimbs')
    expect(pathBefore(checkInWith(scores), 'lowerBack', false, 'en')).toBeNull()
    expect(pathBefore(firstIntakeWith({}), 'mainTrouble', false, 'en')).toBe('/demo/en/parts')
    expect(pathBefore(checkInWith(scores), 'numbness', true, 'en')).toBe('/demo/en/check-answers')
  })

  test('progress counts within a part where there are parts', () => {
    expect(progressOf(checkInWith(scores), 'numbness')).toMatchObject({ n: 3, part: null })
    expect(progressOf(firstIntakeWith({}), 'mainTrouble')).toMatchObject({ n: 1, part: { key: 'yourTrouble' } })
  })

  test('who comes back goes on at the first open page, and after sending sees the receipt', () => {
    expect(resumePath(checkInWith(scores), 'ja')).toBe('/demo/ja/page/numbAreaChange')
    const receipt = { receipt: '7KQ2M-X4R9T', submittedAt: '2026-05-03T05:06:00Z', reply: 'thanks' } as const
    expect(resumePath({ ...checkInWith(scores), receipt }, 'ja')).toBe('/demo/ja/done')
  })
})
