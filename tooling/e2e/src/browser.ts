import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Flags of the packaged browser that would hide faults in CSP, Origin checks and cookies. */
const HIDING_FLAGS = [
  '--disable-web-security',
  '--single-process',
  '--no-zygote',
  '--allow-running-insecure-content',
]

/** Flags that draw by an emulated graphics card, which costs a third of a core and shows the same page. */
const COSTLY_FLAGS = ['--ignore-gpu-blocklist', '--in-process-gpu', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** The packaged Chromium has no Japanese font; patients' phones do. */
const FONT_WEIGHTS = ['400Regular', '500Medium', '700Bold']

const fontsConfig = (folder: string): string => {
  const noto = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'))
  const folders = [join(folder, 'fonts'), ...FONT_WEIGHTS.map((weight) => join(noto, weight))]
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans JP</family></prefer></alias>
</fontconfig>
`
}

/**
 * Unpacks Chromium once per account, whole or not at all: two runs that start together must never find half a
 * browser, and an ordinary user must not meet the one that root unpacked.
 */
const unpackedBrowser = async (): Promise<string> => {
  const folder = join(tmpdir(), `sebone-browser-153-${userInfo().uid}`)
  if (!existsSync(join(folder, 'chromium'))) {
    const partial = await mkdtemp(join(tmpdir(), 'sebone-browser-partial-'))
    const before = process.env['TMPDIR']
    process.env['TMPDIR'] = partial
    try {
      const { default: packaged } = await import('@sparticuz/chromium')
      await packaged.executablePath()
    } finally {
      if (before === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = before
    }
    await rename(partial, folder).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true })
      if (!existsSync(join(folder, 'chromium'))) throw error
    })
  }
  await mkdir(join(folder, 'font-config'), { recursive: true })
  await writeFile(join(folder, 'font-config', 'fonts.conf'), fontsConfig(folder))
  return folder
}

/** Starts the Chromium that comes with the npm packages, with its web security left on. */
export const startBrowser = async (extraArguments: readonly string[] = []): Promise<Browser> => {
  const folder = await unpackedBrowser()
  const { default: packaged } = await import('@sparticuz/chromium')
  return playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      ...packaged.args.filter((flag) => ![...HIDING_FLAGS, ...COSTLY_FLAGS].includes(flag) && !flag.startsWith('--headless')),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...extraArguments,
    ],
    env: { ...process.env, FONTCONFIG_PATH: join(folder, 'font-config') },
  })
}
