import { Agent, request } from 'node:http'

export interface Answered {
  readonly status: number
  readonly body: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request over a kept connection. `fetch` costs the load generator more than the server that it measures. */
export const ask = (address: string, headers: Readonly<Record<string, string>>, body: string | null): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { agent, method: body === null ? 'GET' : 'POST', headers: { ...headers } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    asked.on('error', reject)
    asked.end(body ?? undefined)
  })

/** Runs `work` for every number from 1 to `times`, `clients` at a time; answers the seconds it took. */
export const inParallel = async (clients: number, times: number, work: (index: number) => Promise<void>): Promise<number> => {
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < times) {
        next += 1
        await work(next)
      }
    }),
  )
  return (performance.now() - start) / 1000
}
