import { calendarDateIn } from '@sebone/api/today'
import type { LandingPage, OpenRefusal } from '@sebone/intake/entry-server'
import type { Language } from '@sebone/words/language'
import type { Hono } from 'hono'
import type { AppContext, AppEnv } from '../app-env.ts'
import type { KnownClinic } from './clinic-directory.ts'
import type { IntakeTools } from './intake-tools.ts'
import { openVisit } from './open-visit.ts'
import { pageLanguage } from './page-language.ts'
import { readForm } from './read-form.ts'
import type { Form } from './read-form.ts'
import { withClinic } from './with-clinic.ts'

/** Before a code is read no clinic is known; its zone serves only to refuse births in the future. */
const ZONE_BEFORE_ANY_CLINIC = 'Asia/Tokyo'

/** An English page starts with the Western calendar; a Japanese one asks. */
const freshForm =
  (language: Language): Form =>
  (name) =>
    name === 'calendar' && language === 'en' ? 'western' : ''

/** The way in: a date of birth with a link's secret or a code. Opening the page by GET uses nothing up. */
export function landingRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  const landing = (c: AppContext, language: Language, known: KnownClinic | null, form: Form): LandingPage => ({
    kind: 'landing',
    language,
    clinic: known?.clinic ?? null,
    isTablet: tools.isTablet(c),
    today: calendarDateIn(known?.timeZone ?? ZONE_BEFORE_ANY_CLINIC, tools.clock()),
    token: form('token').slice(0, 200),
    code: form('code').slice(0, 200),
    birthDate: { calendar: form('calendar'), year: form('year'), month: form('month'), day: form('day') },
    refusal: null,
  })

  async function open(c: AppContext, language: Language, known: KnownClinic | null): Promise<Response> {
    const form = await readForm(c)
    const page = landing(c, language, known, form)
    if (form('go') === 'stay') return tools.show(c, page)
    const refuse = (refusal: OpenRefusal) =>
      tools.show(c, { ...page, refusal }, refusal.code === 'linkCannotBeOpened' ? 403 : 422)

    const { readTypedBirthDate, calendarOf, flow } = await tools.entry()
    const { token, code, birthDate: typed, today } = page
    if (token === '' && code.trim() === '') return refuse({ code: 'codeMissing' })
    const birthDate = readTypedBirthDate(typed, today)
    if (!birthDate.ok) return refuse(birthDate.error)
    const { year, month, day } = typed
    const secret = token === '' ? { code } : { token }
    const input = { ...secret, birthDate: { era: calendarOf(typed) ?? 'western', year, month, day } } as const
    const visit = await openVisit(await tools.contextOf(c), tools.findClinic, input, page.isTablet)
    return visit ? c.redirect(flow.resumePath(visit.form, language), 303) : refuse({ code: 'linkCannotBeOpened' })
  }

  const languageOf = (c: AppContext) => pageLanguage(c.req.query('language'), c.req.header('Accept-Language'))
  app.get('/', (c) => tools.show(c, landing(c, languageOf(c), null, freshForm(languageOf(c)))))
  app.post('/open', (c) => open(c, languageOf(c), null))
  app.get('/:clinic/:language/', withClinic(tools, (c, at) => tools.show(c, landing(c, at.language, at, freshForm(at.language)))))
  app.post('/:clinic/:language/open', withClinic(tools, (c, at) => open(c, at.language, at)))
}
