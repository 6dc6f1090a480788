import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { readCaseFile } from '@sebone/domain/case-file/read-case-file'
import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import { progressReportOf } from '@sebone/domain/report/progress-report'
import { readCase } from '@sebone/fixtures/cases'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { reportDocument } from '@sebone/words/public/report-document'
import { ExtentFigure } from './body-map/extent-figure.tsx'
import { RegionField } from './body-map/region-field.tsx'
import { ReportView } from './report-view/report-view.tsx'
import { ScoreScale } from './score-scale/score-scale.tsx'
import { ScoreStrip } from './score-strip/score-strip.tsx'
import { SpineFigure } from './spine-figure/spine-figure.tsx'
import { PointStatusMark } from './status-mark/point-status-mark.tsx'
import { Trajectories } from './trajectories/trajectories.tsx'

const facts = readCaseFile(readCase('constructed'))
if (!facts.ok) throw new Error('the constructed case cannot be read')
const report = progressReportOf(facts.value)

const PARTS: readonly [name: string, part: (language: Language) => ReactElement][] = [
  ['spine figure', (language) => <SpineFigure {...spine} language={language} />],
  ['spine figure to choose from', (language) => <SpineFigure {...spine} language={language} onSelect={() => undefined} />],
  ['trajectories', (language) => <Trajectories course={report.course} areas={report.areas} language={language} />],
  ['report', (language) => <ReportView document={reportDocument(report, language)} />],
  ['score strip', (language) => <ScoreStrip scores={{ lowerBack: 3, lowerLimbs: null, numbness: 10, buttocks: 0 }} language={language} />],
  [
    'body map to mark',
    (language) => (
      <RegionField
        name="where"
        sensation="pain"
        language={language}
        defaultValues={['heel-left']}
        offersNotSure
        legend="Where?"
        error={null}
      />
    ),
  ],
  [
    'extent',
    (language) => <ExtentFigure sensation="numbness" extent={extent} before={{ kind: 'none', source: extent.source }} language={language} />,
  ],
  ['status', (language) => <PointStatusMark status="overdue" language={language} />],
  ...CHECK_IN.items.flatMap((item): typeof PARTS =>
    item.kind === 'score'
      ? [[`scale of ${item.key}`, (language) => <ScoreScale item={item} language={language} name="answer" defaultValue="4" />]]
      : [],
  ),
]

const extent = { kind: 'regions', regions: ['heel-left', 'backPassage'], source: { kind: 'marked' } } as const

const spine = {
  numbering: 'usual',
  conditions: report.findings,
  treated: report.procedure.discs ?? [],
  notTreated: report.procedure.notTreated,
} as const

describe.each(LANGUAGES)('rendered on the server (%s)', (language) => {
  test.each(PARTS)('the %s carries no inline style and no script, which a strict policy would refuse', (_, part) => {
    const page = renderToString(part(language))
    expect(page).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/)
    expect(page).not.toMatch(/NaN|undefined|\[object/)
  })

  test.each(PARTS)('the %s is taken over by the script without a difference', (_, part) => {
    const complaints = vi.spyOn(console, 'error')
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = renderToString(part(language))
    const { unmount } = render(part(language), { container: page, hydrate: true })
    expect(complaints).not.toHaveBeenCalled()
    unmount()
    page.remove()
  })
})
