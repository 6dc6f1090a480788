import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ERAS } from './calendar/era.ts'
import { AUDIENCES } from './cohort/small-cell.ts'
import { TREATMENT_METHODS } from './episode/treatment-method.ts'
import { FOLLOW_UP_POINTS } from './follow-up/assessment-point.ts'
import { SYMPTOM_RULE } from './outcome/symptom-rule.ts'
import { THRESHOLDS, type Threshold } from './outcome/threshold.ts'
import { CELLGEL_PRICE_LIST } from './pricing/cellgel-price-list.ts'

const CONTRIBUTING = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8')

/** A row as it stands: where code says what a constant is called and what it is worth, in the same order. */
type Row = { readonly names: readonly string[]; readonly value: string; readonly source: string; readonly file: string }

const codeIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const ROWS: readonly Row[] = (CONTRIBUTING.split('## Clinical constants\n')[1] ?? '')
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| name |'))
  .map((line) => {
    const [name = '', value = '', source = '', file = ''] = line.slice(2, -2).split(' | ')
    return { names: fullNames(codeIn(name)), value, source, file: codeIn(file)[0] ?? '' }
  })

/** `a.b` `.c` `.d` is short for `a.b.c` and `a.b.d`. */
function fullNames([first = '', ...others]: readonly string[]): readonly string[] {
  const parts = others.filter((code) => code.startsWith('.'))
  return parts.length === 0 ? [first, ...others] : parts.map((part) => first + part)
}

/** What `THRESHOLDS.x.value`, `entries[0].total` or `discsOf("usual").length` is worth; undefined where there is none. */
function valueIn(module: unknown, name: string): unknown {
  let value = module
  for (const [, key, index, args] of name.matchAll(/\.?([A-Za-z_]\w*)|\[(\d+)\]|\(([^)]*)\)/g)) {
    if (args !== undefined) value = typeof value === 'function' ? value(...JSON.parse(`[${args}]`)) : undefined
    else if (typeof value === 'object' && value !== null) value = Reflect.get(value, key ?? index ?? '')
    else return undefined
  }
  return value
}

/** The lists that DOMAIN.md prints, section by section. */
const LISTS = [
  'SPINE_NUMBERINGS', 'NOT_TREATED_REASONS', 'PFIRRMANN_GRADES', 'MODIC_TYPES', 'SCHIZAS_GRADES', 'CASTELLVI_TYPES', 'HERNIATION_FORMS',
  'SYMPTOM_AREAS', 'COLLECTION_MODES', 'ANSWERED_BY', 'DERMATOMES', 'VERDICTS', 'FOLLOW_UP_POINTS', 'POINT_STATUSES', 'INTERCURRENT_EVENTS',
  'SIGNAL_KINDS', 'QUOTE_STATUSES', 'CONSENT_PURPOSES', 'RISK_STATEMENTS', 'REQUIRED_STATEMENTS', 'DEVICE_STATEMENTS',
] as const
/** Those that are too long for a cell and stand there by their count. */
const COUNTED = ['FINDING_KINDS', 'REGIONS', 'RED_FLAGS', 'RISKS_TO_RECORD', 'CONTRAINDICATIONS', 'DISCORDANCES', 'LICENSED_INSTRUMENTS', 'GATE_CHECKS'] as const
/** Sources that say how many people stand behind their number. */
const COUNTED_THRESHOLDS = Object.entries<Threshold>(THRESHOLDS).filter(([, { n }]) => n !== null)

const moduleOf = async ({ file }: Row): Promise<unknown> => import(/* @vite-ignore */ new URL(file, import.meta.url).href)

test.each(ROWS.map((row) => [row.names.join(', '), row] as const))('CONTRIBUTING says what %s is', async (_, row) => {
  const module = await moduleOf(row)
  const said: readonly unknown[] = codeIn(row.value).map((code) => JSON.parse(code))
  expect(said).toEqual(row.names.map((name) => valueIn(module, name)))
  expect(row.source).not.toBe('')
})

describe('the table of clinical constants', () => {
  const named = new Set(ROWS.flatMap(({ names }) => names))
  const has = (prefix: string) => [...named].some((name) => name === prefix || name.startsWith(`${prefix}.`))

  test.each([
    ...Object.keys(THRESHOLDS).map((id) => `THRESHOLDS.${id}`),
    ...Object.keys(SYMPTOM_RULE).map((part) => `SYMPTOM_RULE.${part}`),
    ...FOLLOW_UP_POINTS.map((point) => `DEFAULT_PROTOCOL.points.${point}`),
    ...TREATMENT_METHODS.flatMap((method) => ['worsening', 'fullEffect'].map((part) => `EXPECTED_COURSES.${method}.${part}`)),
    ...CELLGEL_PRICE_LIST.entries.map((_, index) => `CELLGEL_PRICE_LIST.entries[${index}]`),
    ...AUDIENCES.map((audience) => `SMALL_CELL_THRESHOLDS.${audience}`),
    ...ERAS.map((era) => `ERA_BOUNDS.${era}`),
    ...LISTS,
    ...COUNTED.map((list) => `${list}.length`),
  ])('has a row for %s', (name) => {
    expect(has(name), `add ${name} to the table in CONTRIBUTING.md`).toBe(true)
  })

  test('says of how many people each source that counted them speaks', () => {
    const counts = COUNTED_THRESHOLDS.map(([, { source, n }]) => `${source.split(';')[0]?.split(',')[0]}: ${n}`)
    const written = ROWS.filter(({ names }) => names.some((name) => name.endsWith('.n'))).flatMap(({ source, value }) => {
      const [sources, values] = [source.split('; '), codeIn(value)]
      return values.map((each, index) => `${(sources[index] ?? sources[0])?.split(',')[0]}: ${each}`)
    })
    expect(new Set(counts)).toEqual(new Set(written))
  })

  const published: readonly (readonly [string, Threshold])[] = Object.entries(THRESHOLDS)
  test.each(published)('gives the source and the direction of %s', (id, threshold) => {
    const row = ROWS.find(({ names }) => names.includes(`THRESHOLDS.${id}.value`))
    expect(row?.source).toBe(threshold.source)
    expect(row?.value).toBe(written(threshold))
  })
})

const WAYS = { decrease: 'lower', increase: 'higher', eitherWay: 'either way', stateAtMost: 'now', stateAtLeast: 'now' } as const

/** A failure is everything short of its number, a state is at most or at least it, a change reaches it. */
function written({ says, value, unit, direction, inclusive }: Threshold): string {
  const isBelow = says === 'failure' || direction === 'stateAtMost'
  const sign = isBelow ? (inclusive ? '≤' : '<') : inclusive ? '≥' : '>'
  return `${sign} \`${value}\` ${unit === 'points' ? 'points' : '%'} ${WAYS[direction]}`
}
