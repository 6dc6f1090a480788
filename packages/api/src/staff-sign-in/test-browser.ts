import { askSignIn } from './ask-sign-in.ts'
import { SIGN_IN_DOORS } from './sign-in-doors.ts'
import type { StaffAuth } from './staff-auth.ts'

const ORIGIN = 'http://portal.localhost:4100'

/** What a browser does between the portal and its sign-in: the listed doors, and a jar of cookies. For tests. */
export function testBrowser(auth: StaffAuth) {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    jar,
    headers: () => new Headers({ cookie: cookie() }),
    async ask(path: string, body: unknown): Promise<Response> {
      const read = SIGN_IN_DOORS[path]?.body.safeParse(body)
      if (!read?.success) return new Response('{"code":"invalidInput"}', { status: 400 })
      const headers = new Headers({ 'content-type': 'application/json', origin: ORIGIN, cookie: cookie() })
      const answer = await askSignIn(auth, { origin: ORIGIN, path, body: read.data, headers })
      for (const one of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
        if (value === '' || /max-age=0/iu.test(one)) jar.delete(name)
        else jar.set(name, value)
      }
      return answer
    },
  }
}

export type TestBrowser = ReturnType<typeof testBrowser>
