import { patientCaller } from '@sebone/api/patient-router'
import { refusalOf } from '@sebone/api/refusal'
import type { ConsultationPage, TypedConsultation } from '@sebone/intake/entry-server'
import { CONSULTATION_REFUSALS, type ConsultationRefusal } from '@sebone/words/patient/consultation-refusal'
import { generateCookie } from 'hono/cookie'
import type { Hono } from 'hono'
import { parse } from 'hono/utils/cookie'
import type { AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { readForm } from './read-form.ts'
import { withClinic } from './with-clinic.ts'

/** Carries the receipt from the request to the page that shows it, and no further. */
const RECEIPT_COOKIE = 'sebone_asked'
const RECEIPT_SECONDS = 600
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i
const STATUS: Readonly<Record<string, 404 | 429>> = { notFound: 404, tooManyRequests: 429 }

type Code = ConsultationRefusal['code']
type Facts = Readonly<Record<string, unknown>>

/** The facts that its sentence needs. */
const consultationRefusal = (code: Code, { maxLength, phone }: Facts): ConsultationRefusal => ({
  code,
  ...(typeof maxLength === 'number' ? { maxLength } : {}),
  ...(typeof phone === 'string' ? { phone } : {}),
})

/** Somebody without a link asks for a consultation. */
export function consultationRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  const path = '/:clinic/:language/consultation' as const

  app.get(
    path,
    withClinic(tools, (c, { clinic, language }) => {
      const typed: TypedConsultation = { id: tools.newId(), name: '', phone: '', email: '', complaint: '' }
      return tools.showPlain(c, { kind: 'consultation', clinic, language, typed, refusal: null })
    }),
  )

  app.post(
    path,
    withClinic(tools, async (c, { clinic, language }) => {
      const { flow } = await tools.entry()
      const field = await readForm(c)
      const id = UUID.test(field('id')) ? field('id') : tools.newId()
      const typed = { id, name: field('name'), phone: field('phone'), email: field('email'), complaint: field('complaint') }
      const page: ConsultationPage = { kind: 'consultation', clinic, language, typed, refusal: null }
      if (field('go') === 'stay') return tools.showPlain(c, page)
      const contact = {
        ...(typed.phone.trim() === '' ? {} : { phone: typed.phone }),
        ...(typed.email.trim() === '' ? {} : { email: typed.email }),
      }
      try {
        const { name, complaint } = typed
        const caller = patientCaller(await tools.contextOf(c))
        const { receipt } = await caller.consultation.request({ clinic: clinic.slug, id, name, contact, complaint, language })
        const attributes = { httpOnly: true, sameSite: 'Lax', secure: tools.secure, path: '/', maxAge: RECEIPT_SECONDS } as const
        c.header('Set-Cookie', generateCookie(RECEIPT_COOKIE, receipt, attributes), { append: true })
      } catch (error) {
        const refused = refusalOf(error)
        const code = CONSULTATION_REFUSALS.find((each) => each === refused.code)
        if (code === undefined) throw error
        return tools.showPlain(c, { ...page, refusal: consultationRefusal(code, refused) }, STATUS[code] ?? 422)
      }
      return c.redirect(flow.pathTo.consultationSent(clinic.slug, language), 303)
    }),
  )

  app.get(
    `${path}/sent`,
    withClinic(tools, async (c, { clinic, language }) => {
      const { flow } = await tools.entry()
      const receipt = parse(c.req.header('Cookie') ?? '', RECEIPT_COOKIE)[RECEIPT_COOKIE]
      if (receipt === undefined) return c.redirect(flow.pathTo.consultation(clinic.slug, language), 303)
      return tools.showPlain(c, { kind: 'consultationSent', clinic, language, receipt })
    }),
  )
}
