import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { readFileSync } from 'node:fs'
const drop = ['--disable-web-security','--single-process','--no-zygote','--allow-running-insecure-content']
const args = [...chromium.args.filter(a => !drop.some(d => a.startsWith(d))), '--no-sandbox', '--disable-background-networking']
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
const face = (w, n) => `@font-face{font-family:'Noto Sans JP';font-weight:${w};src:url(data:font/ttf;base64,${readFileSync(`/work/main/node_modules/@expo-google-fonts/noto-sans-jp/${n}`).toString('base64')})}`
const css = face(400,'400Regular/NotoSansJP_400Regular.ttf') + face(600,'600SemiBold/NotoSansJP_600SemiBold.ttf')
for (const name of process.argv.slice(2)) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 }, deviceScaleFactor: 1 })
  await page.setContent(readFileSync(`/tmp/words-look/${name}.html`, 'utf8'))
  await page.addStyleTag({ content: css })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `/tmp/words-look/${name}.png`, fullPage: true })
  await page.setViewportSize({ width: Number(process.env.W ?? 360), height: 740 })
  await page.screenshot({ path: `/tmp/words-look/${name}-360.png`, fullPage: true })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  await page.pdf({ path: `/tmp/words-look/${name}.pdf`, preferCSSPageSize: true, printBackground: false })
  console.log(name, 'scrollWidth at 360:', wide)
  await page.close()
}
await browser.close()
