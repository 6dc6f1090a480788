import type { Page } from '@sebone/intake/entry-server'
import type { Language } from '@sebone/words/language'

interface DocumentParts {
  readonly language: Language
  readonly title: string
  readonly html: string
  readonly style: string
  readonly linkScript: string | null
  /** Null for a page without script. */
  readonly live: { readonly page: Page; readonly scripts: string } | null
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** No "<" can end the element that carries the data, whatever a person typed. */
const asData = (page: Page): string => JSON.stringify(page).replaceAll('<', '\\u003c')

/** Minutes after which a page that nobody touched leaves a tablet of the clinic where no script can see to it. */
const QUIET_SECONDS = 600

/** Without script nobody notices that a tablet was laid down. */
const quietEnd = (page: Page): string =>
  'form' in page && page.form?.isTablet
    ? `<noscript><meta http-equiv="refresh" content="${QUIET_SECONDS}; url=/${page.form.clinic.slug}/${page.language}/tablet/next"></noscript>\n`
    : ''

/** The whole page: a form that works as it stands, its style, and the data from which the script goes on. */
export const document = ({ language, title, html, style, linkScript, live }: DocumentParts): string => `<!doctype html>
<html lang="${language}" class="for-patients">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="theme-color" content="#fcfbf8">
<title>${escapeText(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${live ? quietEnd(live.page) : ''}<style>${style}</style>
</head>
<body>
<div id="app">${html}</div>
${linkScript === null ? '' : `<script>${linkScript}</script>\n`}${
  live ? `<script type="application/json" id="page">${asData(live.page)}</script>\n${live.scripts}\n` : ''
}</body>
</html>
`
