import type { Block, Cell, Definition, ReportDocument, Row, Section } from './document.ts'
import { REPORT_STYLE } from './report-style.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For text and quoted attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const noteHtml = (note: string | null): string => (note === null ? '' : ` <small>${escapeHtml(note)}</small>`)

const definition = ({ term, text, note }: Definition): string =>
  `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}${noteHtml(note)}</dd></div>`

function cell(each: Cell): string {
  switch (each.kind) {
    case 'text':
      return `<td class="text">${escapeHtml(each.text)}</td>`
    case 'number':
      return `<td class="number">${escapeHtml(each.text)}</td>`
    case 'score':
      return `<td class="score of-${each.score}"><span>${escapeHtml(each.text)}</span></td>`
    case 'missing':
      return `<td class="missing" colspan="${each.across}">${escapeHtml(each.text)}</td>`
    case 'verdict':
      return `<td><strong class="verdict ${each.tone}">${escapeHtml(each.text)}</strong>${noteHtml(each.note)}</td>`
  }
}

/** A column of plain figures has its heading on the right, as the figures are. */
const columnClass = (rows: readonly Row[], index: number): string =>
  rows.some((row) => row.cells[index]?.kind === 'number') ? ' class="number"' : ''

function table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const [first = '', ...rest] = columns
  const head = [
    `<th scope="col">${escapeHtml(first)}</th>`,
    ...rest.map((column, index) => `<th scope="col"${columnClass(rows, index)}>${escapeHtml(column)}</th>`),
  ]
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.heading)}${noteHtml(row.note)}</th>${row.cells.map(cell).join('')}</tr>`,
  )
  return [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table>`,
  ].join('\n')
}

const list = (items: readonly string[], name: string): string =>
  `<ul${name}>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`

function block(each: Block): string {
  switch (each.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(each.text)}</p>`
    case 'definitions':
      return `<dl>${each.entries.map(definition).join('')}</dl>`
    case 'list':
      return list(each.items, '')
    case 'smallPrint':
      return list(each.items, ' class="small-print"')
    case 'table':
      return table(each)
    case 'note':
      return `<p class="note ${each.tone}">${escapeHtml(each.text)}</p>`
  }
}

const section = ({ key, heading, blocks }: Section): string =>
  [
    `<section id="${key}" aria-labelledby="${key}-heading">`,
    `<h2 id="${key}-heading">${escapeHtml(heading)}</h2>`,
    `<div class="content">\n${blocks.map(block).join('\n')}\n</div>`,
    '</section>',
  ].join('\n')

/** The report as one self-contained page for screen and A4: no script, nothing fetched. */
export function html(document: ReportDocument): string {
  const topic = document.topic === null ? '' : `\n<p class="topic">${escapeHtml(document.topic)}</p>`
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(document.title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(document.title)}</h1>${topic}
<dl class="facts">${document.facts.map(definition).join('')}</dl>
</header>
${document.sections.map(section).join('\n')}
</main>
</body>
</html>
`
}
