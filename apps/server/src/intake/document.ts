import type { Page } from '@sebone/intake/entry-server'

interface DocumentParts {
  readonly page: Page
  readonly title: string
  readonly html: string
  readonly style: string
  readonly linkScript: string
  readonly scripts: string
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** No "<" can end the element that carries the data, whatever a person typed. */
const asData = (page: Page): string => JSON.stringify(page).replaceAll('<', '\\u003c')

/** The whole page: a form that works as it stands, its style, and the data from which the script goes on. */
export const document = ({ page, title, html, style, linkScript, scripts }: DocumentParts): string => `<!doctype html>
<html lang="${page.language}" class="for-patients">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="theme-color" content="#fcfbf8">
<title>${escapeText(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<div id="app">${html}</div>
${page.kind === 'landing' ? `<script>${linkScript}</script>\n` : ''}<script type="application/json" id="page">${asData(page)}</script>
${scripts}
</body>
</html>
`
