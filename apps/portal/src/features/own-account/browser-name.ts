const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const

const SYSTEMS = [
  ['Windows', /Windows/],
  ['iPadOS', /iPad/],
  ['iOS', /iPhone/],
  ['macOS', /Mac OS X/],
  ['Android', /Android/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const

export interface BrowserName {
  readonly browser: string | null
  readonly system: string | null
}

/** Enough of what a browser says of itself to tell one's own devices apart. */
export function browserName(userAgent: string | null): BrowserName {
  const named = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, mark]) => userAgent !== null && mark.test(userAgent))?.[0] ?? null
  return { browser: named(BROWSERS), system: named(SYSTEMS) }
}
