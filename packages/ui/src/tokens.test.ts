import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const folder = dirname(fileURLToPath(import.meta.url))
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replace(/\/\*[^]*?\*\//g, '') }))
const tokens = sheets.find(({ file }) => file === 'tokens.css')?.text ?? ''
const dark = sheets.find(({ file }) => file === 'dark.css')?.text ?? ''
const others = sheets.filter(({ file }) => file !== 'tokens.css' && file !== 'dark.css')

/** The first value of a colour, the one for the screen. */
const colour = (name: string, sheet: string): readonly [number, number, number] => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(sheet)?.[1] ?? ''
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [part(0), part(2), part(4)]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (name: string, sheet: string): number => {
  const [r, g, b] = colour(name, sheet).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? Number.NaN) + 0.7152 * (g ?? Number.NaN) + 0.0722 * (b ?? Number.NaN)
}

const contrast = (one: string, other: string, sheet: string): number => {
  const [darker, lighter] = [luminance(one, sheet), luminance(other, sheet)].sort((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

const coloursOf = (sheet: string): readonly (string | undefined)[] =>
  [...sheet.matchAll(/(--[a-z0-9-]+): (?:#|rgba)/g)].map(([, name]) => name)

describe('the tokens', () => {
  test.each(['ink', 'indigo', 'indigo-deep', 'better', 'caution', 'alert', 'grey-6', 'grey-7'])(
    'text in --%s can be read on paper and on a sheet, light and dark',
    (name) => {
      for (const sheet of [tokens, dark]) {
        expect(contrast(name, 'paper', sheet)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(name, 'sheet', sheet)).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  test('the edge of a control can be seen, and words on filled indigo be read, light and dark', () => {
    for (const sheet of [tokens, dark]) {
      expect(contrast('grey-5', 'paper', sheet)).toBeGreaterThanOrEqual(3)
      expect(contrast('grey-5', 'sheet', sheet)).toBeGreaterThanOrEqual(3)
      expect(contrast('on-indigo', 'indigo', sheet)).toBeGreaterThanOrEqual(4.5)
      expect(contrast('on-indigo', 'indigo-deep', sheet)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('every colour has a value in the dark, and no other thing has', () => {
    expect(coloursOf(dark)).toEqual([...new Set(coloursOf(tokens))])
  })

  test('a colour has its value nowhere else', () => {
    const strays = others.filter(({ text }) => /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(text))
    expect(strays.map(({ file }) => file)).toEqual([])
  })

  test('every name that is used exists', () => {
    const used = others.flatMap(({ text }) => [...text.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => `${name}:`))
    expect(used.filter((name) => !tokens.includes(name))).toEqual([])
  })

  test('no longer rule is stated in two sheets: one of them takes it from the other', () => {
    const stated = new Map<string, string[]>()
    for (const { file, text } of others)
      for (const [, body = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
        const lines = body.split(';').map((line) => line.trim()).filter((line) => line !== '').toSorted()
        if (lines.length >= 7) stated.set(lines.join('; '), [...new Set([...(stated.get(lines.join('; ')) ?? []), file])])
      }
    expect([...stated.values()].filter((files) => files.length > 1)).toEqual([])
  })

  test('no sheet uses @layer, which older phones ignore whole', () => {
    expect(sheets.filter(({ text }) => /@layer\b/.test(text))).toEqual([])
  })
})
