import { staffCaller } from '@sebone/api/staff-router'
import type { StaffContext } from '@sebone/api/context'
import { keepAllStandings } from '@sebone/api/standing/keep-all-standings'
import { permissionsOf } from '@sebone/api/permission'
import { staffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import { connect } from '@sebone/db/connect'
import { startEmbedded } from '@sebone/db/embedded/launcher'
import { startSebone } from '@sebone/e2e/running-sebone'
import { signInByHttp } from '@sebone/e2e/staff-walk'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { uuidOfMd5 } from '../clinic-of-many.ts'
import type { Row } from '../figures.ts'
import { median, milliseconds, perSecond } from '../figures.ts'
import { ask, inParallel } from '../http-load.ts'
import { statementFloor } from '../pgbench.ts'
import { postgresPid, processorSeconds, residentMegabytes } from '../processor-time.ts'

const CLIENTS = 16
const REQUESTS = 2000
const FLOOR_SECONDS = 5

/** Beginnings and fragments that find many, some and few. */
const BEGINNINGS = ['さとう', 'たなか', 'わたなべ', 'すず', 'はせがわ', 'こんどう', 'あおきけ', 'さかもとゆ']
const FRAGMENTS = ['田中', '藤', '木村', '美智子', '渡邊', '川', '井上', '千代']
const oneOf = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

interface Question {
  readonly what: string
  readonly path: string
  readonly input: (index: number, patients: number) => unknown
}

const QUESTIONS: readonly Question[] = [
  { what: 'worklist, first page', path: 'worklist.list', input: () => ({}) },
  { what: 'search by kana prefix', path: 'patients.search', input: (index) => ({ query: oneOf(BEGINNINGS, index) }) },
  { what: 'search by kanji fragment', path: 'patients.search', input: (index) => ({ query: oneOf(FRAGMENTS, index) }) },
  {
    what: 'patient page',
    path: 'patients.page',
    input: (index, patients) => ({ patientId: uuidOfMd5(`patient-${1 + ((index * 7919) % patients)}`) }),
  },
]

interface Floor {
  readonly rowsRead: number
  readonly perSecond: number
  readonly name: string
}

/** Each page of the portal over HTTP, audited, beside the very statements that it sends, sent by pgbench without us. */
export const measurePortal = async (data: string, clinicId: string, patients: number, minutes: number): Promise<readonly Row[]> => {
  const { rebuiltIn, floors } = await withoutServer(join(data, 'data'), clinicId, patients)
  const server = await startSebone({ data, env: { LOG_LEVEL: 'silent' } })
  const cookie = await signInByHttp(server)
  const database = postgresPid(join(data, 'data'))
  const call = async ({ path, input }: Question, index: number): Promise<number> => {
    const start = performance.now()
    const asked = encodeURIComponent(JSON.stringify(input(index, patients)))
    const answered = await ask(`${server.portal}/trpc/${path}?input=${asked}`, { cookie }, null)
    if (answered.status !== 200) throw new Error(`${path}: ${answered.status} ${answered.body}`)
    return performance.now() - start
  }
  const rows: Row[] = []
  for (const [index, question] of QUESTIONS.entries()) {
    await inParallel(CLIENTS, 300, async (n) => void (await call(question, n)))
    const times: number[] = []
    const before = processorSeconds(server.pid, database)
    const seconds = await inParallel(CLIENTS, REQUESTS, async (n) => void times.push(await call(question, n)))
    const processor = ((processorSeconds(server.pid, database) - before) / REQUESTS) * 1000
    const alone: number[] = []
    await inParallel(1, 100, async (n) => void alone.push(await call(question, n)))
    const sorted = times.toSorted((a, b) => a - b)
    const floor = floors[index]
    rows.push({
      what: `${question.what}, one of ${patients.toLocaleString('en')}, ${CLIENTS} clients`,
      figure: `p50 ${milliseconds(median(times))}, p99 ${milliseconds(sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN)}, ${perSecond(REQUESTS / seconds)}; alone ${milliseconds(median(alone))}; processor ${milliseconds(processor)}`,
      floor: floor ? `${milliseconds((CLIENTS / floor.perSecond) * 1000)}, ${perSecond(floor.perSecond)} (${floor.name}); ${Math.round(floor.rowsRead).toLocaleString('en')} rows read` : '',
      ratio: floor ? (REQUESTS / seconds / floor.perSecond).toFixed(2) : '',
      target: 'p99 < 50 ms',
    })
  }
  rows.push({ what: '  memory of the server after these', figure: `${residentMegabytes(server.pid).toFixed(0)} MB`, floor: '', ratio: '', target: '< 200 MB' })
  if (minutes > 0) rows.push(await memoryOver(minutes, server.pid, (n) => call(QUESTIONS[n % QUESTIONS.length] ?? QUESTIONS[0]!, n)))
  await server.stop()
  rows.push({ what: '  how everybody stands, made anew', figure: `${rebuiltIn.toFixed(0)} s`, floor: '', ratio: '', target: '' })
  return rows
}

const memoryOver = async (minutes: number, pid: number, call: (index: number) => Promise<number>): Promise<Row> => {
  const seen: number[] = []
  const end = performance.now() + minutes * 60_000
  let index = 0
  while (performance.now() < end) {
    await inParallel(CLIENTS, 500, async () => void (await call((index += 1))))
    seen.push(residentMegabytes(pid))
  }
  const tenth = Math.max(1, Math.floor(seen.length / 10))
  const [early, late] = [median(seen.slice(tenth, 2 * tenth + 1)), median(seen.slice(-tenth))]
  return {
    what: `  memory over ${minutes} minutes of all four, ${index.toLocaleString('en')} requests`,
    figure: `${early.toFixed(0)} → ${late.toFixed(0)} MB`,
    floor: '',
    ratio: (late / early).toFixed(2),
    target: 'flat',
  }
}

/** What needs the database to itself: making the read model, hearing the statements, and the floors of them. */
async function withoutServer(folder: string, clinicId: string, patients: number) {
  const started = await startEmbedded({ folder })
  if (!started.ok) throw new Error(started.error.code)
  const url = started.value.urlFor('superuser')
  const heard: { sql: string; parameters: readonly unknown[] }[] = []
  const keeper = connect({ url: started.value.urlFor('staff'), poolSize: 1 })
  const owner = connect({ url: started.value.urlFor('migrator'), poolSize: 1 })
  const superuser = new pg.Client({ connectionString: url })
  await superuser.connect()
  try {
    const start = performance.now()
    await keepAllStandings({ db: keeper, owner, clock: () => new Date() }, 'everything')
    const rebuiltIn = (performance.now() - start) / 1000
    await superuser.query('vacuum analyze')
    const floors: Floor[] = []
    for (const { path, input } of QUESTIONS) {
      // A connection of its own for each: what it read is told when it ends.
      heard.length = 0
      const staff = connect({ url: started.value.urlFor('staff'), poolSize: 1, onStatement: (statement) => heard.push(statement) })
      const caller = staffCaller(contextOf(staff, clinicId))
      const run = async (index: number) => {
        const [router = '', endpoint = ''] = path.split('.')
        const found: unknown = Reflect.get(Object(Reflect.get(caller, router)), endpoint)
        if (typeof found !== 'function') throw new Error(path)
        await Reflect.apply(found, undefined, [input(index, patients)])
      }
      const before = await rowsReadBy(superuser)
      const times = 40
      await run(0)
      for (let index = 1; index <= times; index += 1) await run(index)
      heard.length = 0
      await run(1)
      await staff.destroy()
      const rowsRead = ((await rowsReadBy(superuser)) - before) / (times + 2)
      const asked = heard.filter(({ sql }) => /^\s*(select|with)/iu.test(sql) && !sql.includes('set_config'))
      const floor = await statementFloor(url, ['set search_path = sebone', ...asked.map(inPlain)].join(';\n'), FLOOR_SECONDS)
      floors.push({ ...floor, rowsRead })
    }
    return { rebuiltIn, floors }
  } finally {
    await superuser.end()
    await keeper.destroy()
    await owner.destroy()
    await started.value.stop()
  }
}

function contextOf(db: StaffContext['db'], clinicId: string): StaffContext {
  return {
    db,
    auth: staffAuth({ db, secret: randomUUID(), origin: 'http://localhost', secure: false }),
    clock: () => new Date(),
    newId: () => randomUUID(),
    randomBytes: (length) => new Uint8Array(length),
    linkSecret: new Uint8Array(32),
    replyToSent: async () => 'thanks',
    noteUnexpected: ({ kind, frames }) => console.error(kind, frames[0]),
    principal: {
      clinicId,
      clinicSlug: 'demo',
      clinicName: { en: 'demo', ja: 'demo' },
      clinics: [],
      timeZone: 'Asia/Tokyo',
      isDemo: true,
      userId: 'bench',
      email: 'bench@example.jp',
      sessionId: 'bench',
      name: 'bench',
      role: 'physician',
      permissions: permissionsOf('physician'),
      hasSecondFactor: false,
      factorShownAt: new Date(),
    },
  }
}

/** Rows of tables and entries of indexes that were read so far. */
async function rowsReadBy(superuser: pg.Client): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const { rows } = await superuser.query<{ read: string }>(`
    select (select sum(seq_tup_read) from pg_stat_user_tables where schemaname = 'sebone')
         + (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname = 'sebone') as read`)
  return Number(rows[0]?.read)
}

const inPlain = ({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): string =>
  sql.replace(/\$(\d+)/gu, (_, n: string) => literal(parameters[Number(n) - 1])).replace(/\s+/gu, ' ')

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return `'${value.toISOString()}'`
  if (Array.isArray(value)) return `'{${value.map((each) => JSON.stringify(each)).join(',').replaceAll("'", "''")}}'`
  return `'${String(value).replaceAll("'", "''")}'`
}
