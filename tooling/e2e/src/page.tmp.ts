import { startBrowser } from './browser.ts'
import { openLink, patientLinkIn } from './patient-walk.ts'
import { startSebone } from './running-sebone.ts'
import { brotliCompressSync, constants } from 'node:zlib'
const server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
const browser = await startBrowser()
const context = await browser.newContext()
const page = await context.newPage()
await openLink(page, patientLinkIn(server.output()))
const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
for (let i = 0; i < 4; i++) { const t = performance.now(); const r = await fetch(page.url(), { headers: { cookie, 'accept-encoding': 'br' } }); const html = await r.text(); console.log('ms', (performance.now() - t).toFixed(1), html.length)
 if (i === 3) for (const q of [4, 5, 6, 7, 9, 11]) { const t0 = performance.now(); const n = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: q, [constants.BROTLI_PARAM_LGWIN]: 18 } }).length; console.log(q, n, (performance.now() - t0).toFixed(2)) }
 if (i === 3) { const style = /<style>(.*?)<\/style>/s.exec(html)![1]!; const data = /id="page">(.*?)<\/script>/s.exec(html)![1]!; console.log('style', style.length, 'data', data.length, 'rest', html.length - style.length - data.length) } }
await browser.close(); await server.stop()
