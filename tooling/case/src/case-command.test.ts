import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CASE_NUMBERS, casePath, readCase, readExpected } from '@sebone/fixtures/cases'
import { afterAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PATIENCE = { timeout: 30_000 }
const folder = mkdtempSync(join(tmpdir(), 'sebone-case-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command as a person types it. */
function typed(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'case', '--', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test.each(CASE_NUMBERS)('case %s equals what is expected of it, in the order of the contract', PATIENCE, (number) => {
  const { status, stdout, stderr } = typed(casePath(number), '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(readExpected(number))
  expect(stdout).toBe(`${JSON.stringify(readExpected(number), null, 2)}\n`)
})

test('without options the report comes in English, as Markdown', PATIENCE, () => {
  const { status, stdout, stderr } = typed(casePath(62))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^# Treatment progress report no\. 62\n/)
  expect(stdout).toContain('| 1 week after treatment | 1 | 0 | 5 | 0 |')
})

test('in Japanese, as HTML, it is one whole page', PATIENCE, () => {
  const { status, stdout } = typed('--lang', 'ja', '--format=html', casePath(62))
  expect(status).toBe(0)
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="ja">/)
  expect(stdout).toMatch(/<\/html>\n$/)
  expect(stdout).toContain('しびれだけです')
})

test('a score of 11 ends with status 2, one line naming its place, and nothing on standard output', PATIENCE, () => {
  const printed = readCase(62)
  printed.scores.rows[2]?.values.splice(0, 1, '11')
  const file = join(folder, 'eleven.json')
  writeFileSync(file, JSON.stringify(printed))
  expect(typed(file)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'scores.rows[2].values[0]: 11 is not a whole number from 0 to 10\n',
  })
})

test('a file that is not there ends with status 2 and one line', PATIENCE, () => {
  expect(typed('no-such-case.json')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'no-such-case.json: there is no such file\n',
  })
})
