import { parseCookies } from 'better-auth/cookies'
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { StaffAuth } from './staff-auth.ts'

const sameText = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other)

/** Of two cookies with one name the browser sends that of the nearer path first. */
function firstOf(name: string, header: string): string {
  for (const pair of header.split(';')) {
    const value = parseCookies(pair).get(name)
    if (value !== undefined) return value
  }
  return ''
}

/**
 * The token in the session cookie that the sign-in library set and signed; null without one, or with one that was
 * tampered with. The library's own look costs every request three questions and as many milliseconds; a test holds
 * that both say the same.
 */
export function sessionToken({ options }: StaffAuth, headers: Headers): string | null {
  const signed = firstOf(options.advanced.cookies.session_token.name, headers.get('cookie') ?? '')
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return null
  const token = signed.slice(0, dot)
  const signature = createHmac('sha256', options.secret).update(token).digest('base64')
  return sameText(Buffer.from(signature), Buffer.from(signed.slice(dot + 1))) ? token : null
}
