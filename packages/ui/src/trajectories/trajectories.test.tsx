import { afterEach, describe, expect, test } from 'vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { readCaseFile } from '@sebone/domain/case-file/read-case-file'
import { progressReportOf, type ProgressReport } from '@sebone/domain/report/progress-report'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import { readCase, type CaseNumber } from '@sebone/fixtures/cases'
import { POINT_STATUS_NAMES } from '@sebone/words/staff/point-status'
import { seriesOf } from './area-series.ts'
import { timelineOf } from './timeline.ts'
import { Trajectories } from './trajectories.tsx'

afterEach(cleanup)

const reportOf = (number: CaseNumber): ProgressReport => {
  const facts = readCaseFile(readCase(number))
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return progressReportOf(facts.value)
}

const show = (number: CaseNumber) => {
  const { course, areas } = reportOf(number)
  return render(<Trajectories course={course} areas={areas} language="en" />)
}

describe('the lines of a trajectory', () => {
  test('never join numbers silently over a blank or over a point that was missed', () => {
    const { course } = reportOf('constructed')
    const { lines, missing } = seriesOf(timelineOf(course), 'lowerLimbs')
    expect(lines.map(({ from, to, isBroken }) => [from.value, to.value, isBroken])).toEqual([
      [4, 4, true],
      [4, 3, true],
    ])
    expect(missing).toEqual([
      { day: 7, kind: 'blank' },
      { day: 91, kind: 'blank' },
    ])
  })

  test('are whole where every point was answered', () => {
    const { course } = reportOf(62)
    const { lines, points } = seriesOf(timelineOf(course), 'numbness')
    expect(points.map(({ value }) => value)).toEqual([5, 5, 2, 2, 2])
    expect(lines.every(({ isBroken }) => !isBroken)).toBe(true)
  })

  test('a blank is drawn as no number, and 0 as a number', () => {
    show('constructed')
    const chart = (name: RegExp) => within(screen.getByRole('img', { name }))
    expect(chart(/^Lower limbs/).queryByText('1')).toBeNull()
    expect(chart(/^Lower limbs/).getAllByText('–')).toHaveLength(2)
    expect(chart(/^Numbness/).getAllByText('0').length).toBeGreaterThan(1)
  })

  test('points whose day is not known are hollow, and the key says why', () => {
    const { container } = show(62)
    expect(container.querySelectorAll('.markHollow').length).toBeGreaterThanOrEqual(20)
    expect(container.querySelectorAll('section .mark')).toHaveLength(0)
    expect(screen.getByText(/^hollow: day not known/)).toBeTruthy()
  })

  test('the grey band is left out where nothing would be called the same', () => {
    const { container } = show(62)
    const bands = [...container.querySelectorAll('section')].map((section) => section.querySelectorAll('.band').length)
    // The legs began at 1, from which an improvement cannot be judged.
    expect(bands).toEqual([1, 0, 1, 1])
  })
})

describe('a trajectory in words', () => {
  test('every chart says each answer with its point', () => {
    show(62)
    expect(
      screen.getByRole('img', {
        name: 'Numbness: Before treatment 5; 1 week after treatment 5; 1 month after treatment 2; 3 months after treatment 2; 6 months after treatment 2',
      }),
    ).toBeTruthy()
  })

  test('the verdict opens to its reason and source without a pointer', () => {
    const { container } = show(62)
    const summary = screen.getAllByText('Better')[0]!.closest('summary')
    expect(summary?.parentElement?.tagName).toBe('DETAILS')
    expect(summary?.parentElement?.textContent).toMatch(/Ostelo 2008/)
    expect(container.querySelector('[title]')).toBeNull()
  })

  test('flare, worse and rebound each stand in words beside their chart', () => {
    show('constructed')
    for (const words of ['Flare, 1 wk: +2', 'Rebound, 6 mo: +2']) expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getAllByText('Worse, 1 mo: +2')).toHaveLength(2)
  })
})

describe('the table under the curves', () => {
  test.each([16, 42, 48, 62, 'constructed'] as const)('has the numbers of case %s, cell by cell', (number) => {
    const { course, areas } = reportOf(number)
    show(number)
    const rows = screen.getAllByRole('row', { hidden: true }).slice(1)
    expect(rows).toHaveLength(course.points.length)
    const cells = rows.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent))
    expect(cells.map((row) => row.slice(0, areas.length))).toEqual(
      course.points.map(({ assessment, status }) =>
        assessment
          ? areas.map((area) => scoreOf(assessment.scores[area])?.toString() ?? 'no answer')
          : [POINT_STATUS_NAMES.en[status]],
      ),
    )
  })

  test('says what became of a point without an answer', () => {
    show('constructed')
    expect(screen.getByText('Missed')).toBeTruthy()
  })
})
