/** How much of its track the bar beside a score fills. */
const SHARES = Array.from({ length: 11 }, (_, score) => `.of-${score} { --share: ${score / 10} }`).join(' ')

/**
 * The look of an issued report: ink on paper, one indigo. It carries its own copy of the colours of
 * `@sebone/ui/tokens.css`, because the file leaves the house by itself and `words` stands below `ui`.
 */
export const REPORT_STYLE = `
@page { size: A4; margin: 15mm 17mm 17mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt system-ui, sans-serif; color: #565B60 } }
:root {
  --ink: #1C2126; --soft: #565B60; --paper: #FCFBF8; --line: #DDD9D0; --wash: #F3F0E9;
  --indigo: #165E83; --better: #2F7D5B; --caution: #9A6700; --alert: #B7282E;
}
${SHARES}
* { box-sizing: border-box; margin: 0; padding: 0 }
html { background: var(--wash); color: var(--ink); -webkit-print-color-adjust: exact; print-color-adjust: exact }
body {
  font: 14px/1.5 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Noto Sans JP', 'BIZ UDPGothic', system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
body:lang(ja) { line-height: 1.7; line-break: strict }
main { max-width: 820px; margin: 32px auto; padding: 48px 52px; background: var(--paper); border: 1px solid var(--line); border-radius: 8px }
header { border-top: 4px solid var(--indigo); padding: 20px 0 24px }
h1 { font-size: 28px; line-height: 1.25; font-weight: 600 }
.topic { font-size: 18px; color: var(--soft); margin-top: 4px }
h2 { font-size: 14px; line-height: 1.5; font-weight: 600; color: var(--indigo) }
section { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 4px 20px; padding: 14px 0; border-top: 1px solid var(--line) }
.content > * + * { margin-top: 8px }
small { font-size: 12px; color: var(--soft) }
dl { display: grid; gap: 2px }
dl > div { display: grid; grid-template-columns: 128px minmax(0, 1fr); gap: 12px }
dt { color: var(--soft) }
dd small { margin-left: 6px }
.facts { grid-template-columns: repeat(4, auto); gap: 4px 32px; justify-content: start; margin-top: 16px }
.facts > div { display: block }
.facts dt { font-size: 12px }
.facts dd { font-weight: 600 }
.facts small { display: block; margin: 0; font-weight: 400 }
table { width: 100%; border-collapse: collapse; line-height: 1.45 }
caption { text-align: left; font-size: 12px; color: var(--soft); padding-bottom: 4px }
th, td { text-align: left; vertical-align: top; padding: 4px 14px 4px 0; border-bottom: 1px solid var(--line); font-weight: 400 }
thead th { font-size: 12px; color: var(--soft); border-bottom-color: var(--ink); vertical-align: bottom }
tbody tr:last-child > * { border-bottom-color: var(--ink) }
tr > :last-child { padding-right: 0 }
th small { display: inline-block }
td small { display: block }
th.number, .number { text-align: right }
td.number { white-space: nowrap }
td.text, th small, dd, p, li { overflow-wrap: anywhere }
.missing { color: var(--soft) }
.score { position: relative; width: 17% }
.score span { display: inline-block; min-width: 2ch; text-align: right }
.score::before, .score::after { content: ''; position: absolute; left: 30px; top: calc(4px + 0.5lh - 2px); height: 4px }
.score::before { width: calc(100% - 46px); background: var(--line) }
.score::after { width: calc((100% - 46px) * var(--share)); background: var(--ink) }
tr > .score:last-child::before { width: calc(100% - 32px) }
tr > .score:last-child::after { width: calc((100% - 32px) * var(--share)) }
#findings tbody th { width: 42% }
#changes :is(th, td):first-child { width: 17% }
#changes :is(th, td):nth-child(2) { width: 13% }
#changes :is(th, td):nth-child(3) { width: 18% }
#changes :is(th, td):nth-child(4) { width: 15% }
#changes :is(th, td):last-child { padding-left: 10px }
#cost tbody tr:nth-last-child(2) > * { font-weight: 600 }
.verdict { font-weight: 600 }
.verdict.better { color: var(--better) }
.verdict.caution { color: var(--caution) }
.verdict.alert { color: var(--alert) }
.verdict.quiet { color: var(--soft) }
ul { padding-left: 1.2em }
.note { border-left: 3px solid var(--line); padding-left: 12px }
.note.better { border-color: var(--better) }
.note.caution { border-color: var(--caution) }
.note.alert { border-color: var(--alert) }
.small-print { list-style: none; padding: 0; font-size: 12px; line-height: 1.5; color: var(--soft) }
.small-print li + li { margin-top: 2px }
@media (max-width: 640px) {
  main { margin: 0; padding: 24px 16px; border: 0; border-radius: 0 }
  section { grid-template-columns: minmax(0, 1fr) }
  .facts { grid-template-columns: 1fr 1fr }
  .content { overflow-x: auto }
  th, td { padding-right: 6px }
  thead th { hyphens: auto }
  td.number { white-space: normal }
  #changes :is(th, td):nth-child(n) { width: auto; padding-left: 0 }
  .score::before, .score::after { content: none }
}
@media print {
  html { background: none }
  body { font-size: 9pt }
  main { max-width: none; margin: 0; padding: 0; border: 0; border-radius: 0; background: none }
  header { padding: 12pt 0 10pt }
  h1 { font-size: 19pt }
  h2 { font-size: 9pt }
  section { padding: 6pt 0 }
  small, caption, thead th, .small-print, .facts dt { font-size: 7.5pt }
  th, td { padding-top: 2.5pt; padding-bottom: 2.5pt }
  .content > * + * { margin-top: 5pt }
  table, tr, .note, dl > div, li { break-inside: avoid }
  h2 { break-after: avoid }
}
`
