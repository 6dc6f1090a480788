import { afterEach, describe, expect, test, vi } from 'vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { act } from 'react'
import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import type { ScoreItem } from '@sebone/domain/instrument/definition'
import { LANGUAGES } from '@sebone/words/language'
import { ScoreScale } from './score-scale.tsx'

afterEach(cleanup)

const scoreItems = CHECK_IN.items.filter((item): item is ScoreItem => item.kind === 'score')
const [item] = scoreItems as [ScoreItem]
const values = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)

describe('the 0–10 scale', () => {
  test('has eleven numbers and "not sure", in this order, none chosen', () => {
    render(<ScoreScale item={item} language="en" name="answer" />)
    expect(values()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'notSure'])
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
  })

  test.each(LANGUAGES)('has words at every second step (%s)', (language) => {
    render(<ScoreScale item={item} language={language} name="answer" />)
    const labelled = screen.getAllByRole<HTMLInputElement>('radio').map(({ labels }) => labels?.[0]?.textContent)
    expect(labelled).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
        (step) => `${step}${Object.entries(item.anchors).find(([anchor]) => anchor === String(step))?.[1][language] ?? ''}`,
      ),
      { en: 'Not sure', ja: 'わからない' }[language],
    ])
  })

  test('the question is the heading of the page and the name of the group', () => {
    render(<ScoreScale item={item} language="en" name="answer" />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(item.question.en)
    expect(screen.getByRole('group', { name: item.question.en })).toBeTruthy()
  })

  test('a complaint belongs to the group, and its address is the first answer', () => {
    render(<ScoreScale item={item} language="en" name="answer" error="Choose a number." />)
    expect(screen.getByRole('group', { description: /Error: ?Choose a number\.$/ })).toBeTruthy()
    expect(document.getElementById('answer')).toBe(screen.getAllByRole('radio')[0])
  })

  test('shows what was answered, "not sure" and 0 alike', () => {
    render(<ScoreScale item={item} language="en" name="a" defaultValue="0" />)
    render(<ScoreScale item={item} language="en" name="b" defaultValue="notSure" />)
    expect(screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)).toEqual(['0', 'notSure'])
  })

  test('a tap chooses, and so does a tap on what is chosen already; an arrow key only passes', () => {
    const chosen: string[] = []
    render(<ScoreScale item={item} language="en" name="answer" onChoose={(value) => chosen.push(value)} />)
    const three = screen.getByRole('radio', { name: '3' })
    for (const _ of ['first', 'again']) {
      fireEvent.pointerDown(three)
      fireEvent.click(three)
    }
    fireEvent.keyDown(three, { key: 'ArrowDown' })
    fireEvent.click(screen.getByRole('radio', { name: /^4/ }))
    expect(chosen).toEqual(['3', '3'])
  })

  test('an answer given before the script came is kept when it comes', async () => {
    const scale = <ScoreScale item={item} language="ja" name="answer" />
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = renderToString(scale)
    page.querySelector<HTMLInputElement>('#answer-7')!.checked = true
    const complaints = vi.spyOn(console, 'error')
    await act(async () => hydrateRoot(page, scale))
    expect(page.querySelector<HTMLInputElement>('input:checked')?.value).toBe('7')
    expect(complaints).not.toHaveBeenCalled()
    page.remove()
  })
})
