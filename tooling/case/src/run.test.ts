import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CASE_NUMBERS, casePath, readCase } from '@sebone/fixtures/cases'
import { afterAll, expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'sebone-case-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(content: string | Uint8Array): string {
  const file = join(folder, 'case.json')
  writeFileSync(file, content)
  return file
}

const linesOf = (words: readonly string[]): readonly string[] => {
  const result = run(words, undefined)
  if (result.ok) throw new Error('this was accepted')
  return result.error.lines
}

const linesOfText = (text: string) => linesOf([fileWith(text)])

/** Case 62 with something put in the place of a part; what no case file could hold is allowed here. */
function changed(part: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...readCase(62), ...part })
}
const { patient, procedure, scores } = readCase(62)
const rows = (index: number, row: object) => ({
  scores: { ...scores, rows: scores.rows.map((each, at) => (at === index ? { ...each, ...row } : each)) },
})
const treatment = (part: object) => ({ procedure: { ...procedure, ...part } })
const value = (text: unknown) => rows(2, { values: [text, '0', '2', '0'] })
const atAll = { at: 'discs L3/4 and L4/5' }

test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
  ['a score above 10', value('11'), 'scores.rows[2].values[0]: 11 is not a whole number from 0 to 10'],
  ['a score below 0', value('-1'), 'scores.rows[2].values[0]: -1 is not'],
  ['half a point', value('2.5'), 'scores.rows[2].values[0]: 2.5 is not'],
  ['digits run together', value('1 0'), 'scores.rows[2].values[0]: 1 0 is not'],
  ['a leading zero', value('05'), 'scores.rows[2].values[0]: 05 is not'],
  ['a word for a number', value('three'), 'scores.rows[2].values[0]: three is not'],
  ['a circled number', value('③'), 'scores.rows[2].values[0]: ③ is not'],
  ['a line break in a score', value('1\n1'), 'scores.rows[2].values[0]: 1 1 is not'],
  ['a number instead of text', value(3), 'scores.rows[2].values[0]: text in quotation marks is needed here'],
  ['null for a blank', value(null), 'scores.rows[2].values[0]: text'],
  ['a row too short', rows(1, { values: ['1', '0', '5'] }), 'scores.rows[1].values: 3 values, but 4 headings'],
  ['a row too long', rows(1, { values: ['1', '0', '5', '0', '0'] }), 'scores.rows[1].values: 5 values, but 4 headings'],
  ['an unknown label', rows(1, { at: '2 weeks after treatment' }), 'scores.rows[1].at: 2 weeks after treatment is not a known label'],
  ['a label twice', rows(1, { at: '1 Month After' }), 'scores.rows[2].at: 1 month after treatment: there is already a row'],
  ['a heading twice', { scores: { ...scores, areas: ['Lower back', '腰', 'Numbness', 'Buttocks'] } }, 'scores.areas[1]: 腰: there is already a heading for lower back'],
  ['an unknown heading', { scores: { ...scores, areas: ['Neck', 'Lower limbs', 'Numbness', 'Buttocks'] } }, 'scores.areas[0]: Neck is not a known heading'],
  ['no row before treatment', { scores: { ...scores, rows: scores.rows.slice(1) } }, 'scores.rows: there is no row before treatment'],
  ['no rows', { scores: { ...scores, rows: [] } }, 'scores.rows: there is no row before treatment'],
  ['an unknown key', { author: 'x' }, 'author: the key author is not known'],
  ['a key that is missing', { findings: undefined }, 'findings: the key findings is missing'],
  ['an unknown key inside', { patient: { ...patient, name: 'x' } }, 'patient.name: the key name is not known'],
  ['an age that is no decade', { patient: { ...patient, ageDecade: 74 } }, 'patient.ageDecade: an age decade is'],
  ['an unknown sex', { patient: { ...patient, sex: 'F' } }, 'patient.sex: F is not one of female, male'],
  ['a report number of nought', { number: 0 }, 'number: a report number is a whole number from 1'],
  ['a day that does not exist', { publishedOn: '2023-02-30' }, 'publishedOn: 2023-02-30 is not a date'],
  ['a month that does not exist', treatment({ performedIn: '2022-13' }), 'procedure.performedIn: 2022-13 is not a date'],
  ['a report older than its treatment', { publishedOn: '2022-11-30' }, 'publishedOn: the report of 2022-11-30 is older'],
  ['an unknown method', treatment({ method: 'laser' }), 'procedure.method: laser is not one of cellgel'],
  ['a disc that does not exist', treatment({ discs: 'L3/4, C1/2' }), 'procedure.discs: Character 7, “C1/2”: there is no such disc.'],
  ['discs the wrong way round', treatment({ discs: 'L4/3' }), 'procedure.discs: Character 1, “L4/3”: the lower one stands first.'],
  ['a disc skipped', treatment({ discs: 'L3/5' }), 'procedure.discs: Character 1, “L3/5”: these two bones are not neighbours.'],
  ['a disc of a sixth vertebra nobody recorded', treatment({ discs: 'L5/6' }), 'procedure.discs: Character 1, “L5/6”: only a spine with'],
  ['a disc treated and not treated', treatment({ notTreated: [{ disc: '4/5', reason: 'narrowed' }] }), 'procedure.notTreated[0].disc: the disc L4/5 is also among'],
  ['a reason that is none', treatment({ notTreated: [{ disc: '2/3', reason: 'tired' }] }), 'procedure.notTreated[0].reason: tired is not one of narrowed'],
  ['six sites', treatment({ billedSites: 6 }), 'procedure.billedSites: there is no price for 6 sites'],
  ['half a site', treatment({ billedSites: 1.5 }), 'procedure.billedSites: a count is a whole number from 1'],
  ['an unknown finding', { findings: [{ ...atAll, kind: 'stenosis' }] }, 'findings[0].kind: stenosis is not one of spinalCanalStenosis'],
  ['findings that are no list', { findings: {} }, 'findings: a list is needed here'],
])('%s is refused with its place', (_, part, line) => {
  const lines = linesOfText(changed(part))
  expect(lines.join('\n')).toContain(line)
  for (const each of lines) expect(each).toMatch(/^[a-z][\w.[\]]*: \S/i)
})

test('every problem is told at once, each on a line of its own', () => {
  const lines = linesOfText(changed({ publishedOn: 'yesterday', number: -1, ...value('x') }))
  expect(lines.map((line) => line.split(':')[0])).toEqual(['number', 'publishedOn', 'scores.rows[2].values[0]'])
})

test('a key that comes twice is found although JSON drops it', () => {
  expect(linesOfText(changed({}).replace('"number":62', '"number":62,"number":63'))).toContain(
    'number: the key number comes twice',
  )
})

test.each([
  ['nothing', ''],
  ['half a file', '{"number": 62'],
  ['no JSON at all', 'number: 62'],
  ['ten thousand brackets', '['.repeat(10_000)],
])('%s is not readable JSON', (_, text) => {
  expect(linesOfText(text)).toEqual([`${join(folder, 'case.json')}: this is not readable JSON`])
})

test.each([['[]'], ['null'], ['62'], ['"62"']])('JSON that is %s is no case', (text) => {
  expect(linesOfText(text)).toEqual([`${join(folder, 'case.json')}: an object is needed here`])
})

test('a byte order mark in front changes nothing', () => {
  const text = JSON.stringify(readCase(62))
  expect(run([fileWith(`\ufeff${text}`)], undefined)).toEqual(run([fileWith(text)], undefined))
})

test('text in another encoding is refused rather than guessed', () => {
  expect(linesOf([fileWith(Buffer.from('{"a":"é"}', 'latin1'))])).toEqual([
    `${join(folder, 'case.json')}: this is not text in UTF-8`,
  ])
})

test('a folder, a device and a huge file are no case files', () => {
  mkdirSync(join(folder, 'sub'), { recursive: true })
  const huge = fileWith('')
  truncateSync(huge, 3_000_000)
  expect(linesOf([join(folder, 'sub')])).toEqual([`${join(folder, 'sub')}: this is not a file`])
  expect(linesOf(['/dev/zero'])).toEqual(['/dev/zero: this is not a file'])
  expect(linesOf([huge])).toEqual([`${huge}: 3000000 bytes are too many for a case file; at most 1000000 are read`])
})

test.each([
  [[], 'a case file is needed'],
  [['--lang', 'ja'], 'a case file is needed'],
  [['a.json', 'b.json'], 'b.json: one case file at a time'],
  [['a.json', '--colour'], '--colour: there is no such option'],
  [['a.json', '-f', 'json'], '-f: there is no such option'],
  [['a.json', '--lang', 'fr'], '--lang: fr is not one of en, ja'],
  [['a.json', '--format'], '--format: one of markdown, json, html is needed'],
  [['a.json', '--format=pdf'], '--format: pdf is not one of markdown, json, html'],
  [['a.json', '--lang', 'en', '--lang', 'ja'], '--lang: this option comes twice'],
  [['a\u0000b'], 'a b: there is no such file'],
  [['x'.repeat(5000)], 'there is no such file'],
])('the words %j are refused', (words, line) => {
  expect(linesOf(words).join('\n')).toContain(line)
})

test('problems are told in Japanese when the report is asked for in Japanese', () => {
  expect(linesOf([fileWith(changed(value('11'))), '--lang', 'ja'])).toEqual([
    'scores.rows[2].values[0]: 11 は0から10までの整数ではありません',
  ])
})

test('a path that is not here is looked up from where the person stands', () => {
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(readCase(48)))
  expect(run(['mine.json', '--format', 'json'], folder)).toEqual(run([casePath(48), '--format', 'json'], undefined))
})

test.each(CASE_NUMBERS)('case %s can be had in every form and language, again and again the same', (number) => {
  for (const format of ['markdown', 'json', 'html']) {
    for (const language of ['en', 'ja']) {
      const words = [casePath(number), '--lang', language, '--format', format]
      const first = run(words, undefined)
      expect(first.ok && first.value.endsWith('\n')).toBe(true)
      expect(run(words, undefined)).toEqual(first)
    }
  }
})
