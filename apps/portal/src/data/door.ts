import { PlainRefusal } from './plain-refusal.ts'

type Answer = Readonly<Record<string, unknown>>

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null

/** One of the sign-in's own doors. They set and take cookies, so they are not part of the router. */
export async function askDoor(path: string, body: Answer): Promise<Answer> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new PlainRefusal({ code: 'unreachable' })
  })
  const read: unknown = await response.json().catch(() => null)
  const answer = isAnswer(read) ? read : {}
  if (response.ok) return answer
  const { code } = answer
  throw new PlainRefusal({ ...answer, code: typeof code === 'string' ? code : 'internal' })
}

export const textIn = (answer: Answer, key: string): string => {
  const value = answer[key]
  return typeof value === 'string' ? value : ''
}

export function textsIn(answer: Answer, key: string): readonly string[] {
  const value = answer[key]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
