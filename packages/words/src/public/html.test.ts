import { describe, expect, test } from 'vitest'
import type { ReportDocument } from './document.ts'
import { escapeHtml, html } from './html.ts'
import { markdown } from './markdown.ts'

const NASTY = `<script>alert('x')</script>&"|*_\`[a](b)`

const document: ReportDocument = {
  language: 'ja',
  title: NASTY,
  topic: NASTY,
  facts: [{ term: NASTY, text: NASTY, note: NASTY }],
  sections: [
    {
      key: 'notes',
      heading: NASTY,
      blocks: [
        { kind: 'paragraph', text: NASTY },
        { kind: 'definitions', entries: [{ term: NASTY, text: NASTY, note: NASTY }] },
        { kind: 'list', items: [NASTY] },
        { kind: 'smallPrint', items: [NASTY] },
        { kind: 'note', tone: 'caution', text: NASTY },
        {
          kind: 'table',
          caption: NASTY,
          columns: [NASTY, NASTY, NASTY, NASTY, NASTY],
          rows: [
            {
              heading: NASTY,
              note: NASTY,
              cells: [
                { kind: 'text', text: NASTY },
                { kind: 'number', text: NASTY },
                { kind: 'missing', text: NASTY, across: 1 },
                { kind: 'verdict', text: NASTY, tone: 'better', note: NASTY },
              ],
            },
          ],
        },
      ],
    },
  ],
}

describe('HTML', () => {
  test('escapes every text that came from outside', () => {
    const page = html(document)
    expect(page).not.toContain('<script')
    expect(page.split(escapeHtml(NASTY))).toHaveLength(27 + 1)
  })

  test('states its language, fetches nothing and runs nothing', () => {
    const page = html(document)
    expect(page).toContain('<html lang="ja">')
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import| on\w+=| style=/)
  })
})

describe('Markdown', () => {
  test('escapes what it would read as mark-up', () => {
    const text = markdown(document)
    expect(text).not.toMatch(/(?<!\\)[<`[]/)
    expect(text).toContain('\\<script\\>')
  })

  test('a line break does not end a table row, a number at the start no paragraph', () => {
    const row = { heading: 'a\nb', note: null, cells: [{ kind: 'text' as const, text: 'c\r\n\r\nd' }] }
    const table = { kind: 'table' as const, caption: '1. first', columns: ['x', 'y'], rows: [row] }
    const text = markdown({ ...document, sections: [{ key: 'notes', heading: 'N', blocks: [table] }] })
    expect(text).toContain('| a b | c d |')
    expect(text).toContain('1\\. first')
  })
})
