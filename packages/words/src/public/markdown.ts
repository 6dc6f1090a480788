import type { Language } from '../language.ts'
import type { Block, Cell, Definition, ReportDocument, Row } from './document.ts'

/** Typed text stays text: what Markdown would read as mark-up is escaped, and a line break would end a table row. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .trim()

/** At the start of a line a number or a dash would begin a list. */
const line = (text: string): string => escaped(text).replace(/^(\d*)([.)+=-])(?=\s|$|[=-])/, '$1\\$2')

const withNote = (text: string, note: string | null, language: Language): string =>
  [escaped(text), ...(note === null ? [] : [language === 'ja' ? `（${escaped(note)}）` : ` (${escaped(note)})`])].join('')

/** The colon stands outside the bold: inside, a full-width one would keep the bold from closing. */
const named = (name: string, text: string, language: Language): string =>
  `**${escaped(name)}**${language === 'ja' ? '：' : ': '}${text}`

const definition = ({ term, text, note }: Definition, language: Language): string =>
  `- ${named(term, withNote(text, note, language), language)}`

function cells(cell: Cell, language: Language): readonly string[] {
  switch (cell.kind) {
    case 'verdict':
      return [cell.note === null ? `**${escaped(cell.text)}**` : named(cell.text, escaped(cell.note), language)]
    case 'missing':
      return Array.from({ length: cell.across }, () => `*${escaped(cell.text)}*`)
    default:
      return [escaped(cell.text)]
  }
}

const tableLine = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`

const row = (each: Row, language: Language): string =>
  tableLine([withNote(each.heading, each.note, language), ...each.cells.flatMap((cell) => cells(cell, language))])

function block(each: Block, language: Language): string {
  switch (each.kind) {
    case 'paragraph':
      return line(each.text)
    case 'definitions':
      return each.entries.map((entry) => definition(entry, language)).join('\n')
    case 'list':
    case 'smallPrint':
      return each.items.map((item) => `- ${line(item)}`).join('\n')
    case 'table':
      return [
        `${line(each.caption)}\n`,
        tableLine(each.columns.map(escaped)),
        tableLine(each.columns.map(() => '---')),
        ...each.rows.map((tableRow) => row(tableRow, language)),
      ].join('\n')
    case 'note':
      return `> ${line(each.text)}`
  }
}

/** The report as Markdown with tables; ends with one line break. */
export function markdown({ title, topic, facts, sections, language }: ReportDocument): string {
  const head = [
    `# ${escaped(title)}`,
    ...(topic === null ? [] : [`**${escaped(topic)}**`]),
    facts.map((fact) => definition(fact, language)).join('\n'),
  ]
  const body = sections.flatMap(({ heading, blocks }) => [
    `## ${escaped(heading)}`,
    ...blocks.map((each) => block(each, language)),
  ])
  return `${[...head, ...body].join('\n\n')}\n`
}
