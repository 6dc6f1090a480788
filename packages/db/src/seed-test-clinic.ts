/* oxlint-disable max-lines -- a row of every table, so that row-level security is tried on all of them */
import { createHash, randomUUID } from 'node:crypto'
import { asPatient, asStaff } from './in-transaction.ts'
import { requestConsultation } from './request-consultation.ts'
import type { TestDatabase } from './test-database.ts'

export type TestClinic = Awaited<ReturnType<typeof seedTestClinic>>

/** The secret behind a clinic's link, as the application would have hashed it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** A clinic with at least one row in every table that belongs to a clinic, history included. */
export async function seedTestClinic({ owner, staff, patient }: Omit<TestDatabase, 'drop'>, slug: string) {
  const ids = {
    clinicId: randomUUID(),
    userId: `user-${slug}`,
    priceListId: randomUUID(),
    patientId: randomUUID(),
    episodeId: randomUUID(),
    conditionId: randomUUID(),
    procedureId: randomUUID(),
    quoteId: randomUUID(),
    noteId: randomUUID(),
    attachmentId: randomUUID(),
    /** Answered: closed, its link used. */
    requestId: randomUUID(),
    /** Open, with a draft and an unused link whose token is `open <slug>` and whose code is `code <slug>`. */
    openRequestId: randomUUID(),
    linkId: randomUUID(),
    openLinkId: randomUUID(),
    sessionId: randomUUID(),
    responseId: randomUUID(),
    assessmentId: randomUUID(),
    actId: randomUUID(),
    /** A patient who turned out to be the other. */
    doubleId: randomUUID(),
    alertId: randomUUID(),
    consentId: randomUUID(),
    signatureId: randomUUID(),
    consultationId: randomUUID(),
  }
  const { clinicId, userId, priceListId, patientId, episodeId, requestId, openRequestId } = ids
  const scope = { clinicId, actor: userId }
  const ofPatient = { clinic_id: clinicId, patient_id: patientId }
  const definition = { instrument_id: 'checkIn', instrument_version: 1 }

  await owner.insertInto('clinic').values({ id: clinicId, slug, name_en: slug, name_ja: slug }).execute()
  await staff.insertInto('auth.user').values({ id: userId, name: slug, email: `${slug}@example.jp` }).execute()
  await asStaff(staff, scope, async (tx) => {
    await tx
      .insertInto('staff_member')
      .values({ clinic_id: clinicId, user_id: userId, display_name: slug, role: 'manager' })
      .execute()
    await tx
      .insertInto('staff_invitation')
      .values({
        clinic_id: clinicId,
        id: randomUUID(),
        email: `invited@${slug}.example.jp`,
        display_name: slug,
        role: 'nurse',
        token_hash: hashOf(`invited ${slug}`),
        invited_by: userId,
        invited_at: new Date('2022-11-01T00:00:00Z'),
        expires_at: new Date('2022-11-08T00:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('price_list')
      .values({
        clinic_id: clinicId,
        id: priceListId,
        method: 'cellgel',
        valid_from: '2022-09-01',
        tax_rate_percent: 10,
      })
      .execute()
    await tx
      .insertInto('price_list_entry')
      .values({ clinic_id: clinicId, price_list_id: priceListId, sites: 2, total: 1_430_000 })
      .execute()
    await tx
      .insertInto('instrument_text')
      .values({
        clinic_id: clinicId,
        instrument: 'oswestry',
        text_version: 1,
        definition: '{}',
        reason: 'licensed',
        author_id: userId,
        author_name: slug,
      })
      .execute()
    await tx
      .insertInto('patient')
      .values({
        clinic_id: clinicId,
        id: patientId,
        number: 62,
        family_name: '試験',
        given_name: '花子',
        birth_date: '1951-03-05',
        language: 'ja',
        search_key: 'しけんはなこ',
        is_synthetic: true,
      })
      .execute()
    await tx.insertInto('patient_search_token').values({ ...ofPatient, token: '試験' }).execute()
    await tx
      .insertInto('episode_of_care')
      .values({ ...ofPatient, id: episodeId, number: 1, opened_on: '2022-11-01' })
      .execute()
    await tx
      .insertInto('condition')
      .values({
        clinic_id: clinicId,
        id: ids.conditionId,
        episode_id: episodeId,
        kind: 'spinalCanalStenosis',
        locations: JSON.stringify([{ disc: 'L3/4' }]),
      })
      .execute()
    await tx
      .insertInto('procedure')
      .values({
        clinic_id: clinicId,
        id: ids.procedureId,
        episode_id: episodeId,
        method: 'cellgel',
        performed_in: '2022-12',
        discs: ['L3/4', 'L4/5', 'L5/S1'],
      })
      .execute()
    await tx
      .insertInto('procedure_disc_not_treated')
      .values({ clinic_id: clinicId, procedure_id: ids.procedureId, disc: 'L2/3', reason: 'narrowed' })
      .execute()
    const ofEpisode = { clinic_id: clinicId, episode_id: episodeId }
    await tx.insertInto('contraindication').values({ ...ofEpisode, id: randomUUID(), contraindication: 'slip' }).execute()
    await tx.insertInto('intercurrent_event').values({ ...ofEpisode, id: randomUUID(), kind: 'died', occurred_on: '2026' }).execute()
    const ofProcedure = { ...ofEpisode, procedure_id: ids.procedureId }
    await tx
      .insertInto('declined_point')
      .values({ ...ofProcedure, id: randomUUID(), point: 'oneMonth', declined_on: '2023-01-03' })
      .execute()
    await tx
      .insertInto('adverse_event')
      .values({
        ...ofProcedure,
        id: randomUUID(),
        kind: 'headache',
        severity: 'mild',
        relation: 'possible',
        occurred_on: '2022-12',
      })
      .execute()
    await tx
      .insertInto('note')
      .values({
        ...ofEpisode,
        id: ids.noteId,
        body: 'walks better',
        author_id: userId,
        author_name: slug,
        written_at: new Date('2022-12-12T01:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('attachment')
      .values({
        ...ofEpisode,
        ...ofPatient,
        id: ids.attachmentId,
        name: 'MRI.png',
        media_type: 'png',
        size: 3,
        sha256: '0'.repeat(64),
        attached_by: userId,
        attached_at: new Date('2022-12-12T01:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('attachment_content')
      .values({ clinic_id: clinicId, attachment_id: ids.attachmentId, content: Buffer.from('png') })
      .execute()
    await tx
      .insertInto('quote')
      .values({
        clinic_id: clinicId,
        id: ids.quoteId,
        episode_id: episodeId,
        price_list_id: priceListId,
        planned_discs: ['L3/4', 'L4/5'],
        billed_sites: 2,
        lines: JSON.stringify([{ kind: 'firstSite', sites: 1, amount: 1_320_000, inferred: false }]),
        total: 1_430_000,
        tax: 130_000,
        tax_rate_percent: 10,
        language: 'ja',
        status: 'given',
        given_on: '2022-11-20',
        expires_on: '2022-12-20',
      })
      .execute()
    await tx
      .insertInto('assessment_request')
      .values([
        { ...ofPatient, ...definition, id: requestId, episode_id: episodeId, point: 'oneWeek' },
        { ...ofPatient, ...definition, id: openRequestId, episode_id: episodeId, point: 'oneMonth' },
      ])
      .execute()
    const link = { ...ofPatient, expires_at: new Date('2022-12-31T00:00:00Z') }
    await tx
      .insertInto('patient_link')
      .values([
        {
          ...link,
          id: ids.linkId,
          request_id: requestId,
          token_hash: hashOf(`answered ${slug}`),
          short_code_hash: hashOf(`answered code ${slug}`),
        },
        {
          ...link,
          id: ids.openLinkId,
          request_id: openRequestId,
          token_hash: hashOf(`open ${slug}`),
          short_code_hash: hashOf(`code ${slug}`),
        },
      ])
      .execute()
    await tx
      .insertInto('alert')
      .values({
        ...ofPatient,
        id: ids.alertId,
        episode_id: episodeId,
        kind: 'redFlag',
        codes: ['urine'],
        request_id: requestId,
        raised_at: new Date('2022-12-12T01:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('audit')
      .values({ ...ofPatient, actor_kind: 'staff', actor_id: userId, action: 'patient.registered' })
      .execute()
    await tx.updateTable('patient').set({ phone: '03-0000-0000' }).where('id', '=', patientId).execute()
  })
  await asPatient(patient, { ...scope, patientId, actor: 'session' }, async (tx) => {
    await tx
      .insertInto('patient_session')
      .values({
        ...ofPatient,
        id: ids.sessionId,
        request_id: requestId,
        session_hash: hashOf(`session ${slug}`),
        expires_at: new Date('2022-12-31T00:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('draft')
      .values({ ...ofPatient, request_id: openRequestId, answers: '{}', language: 'ja', saved_at: new Date() })
      .execute()
    await tx
      .insertInto('questionnaire_response')
      .values({
        ...ofPatient,
        ...definition,
        id: ids.responseId,
        request_id: requestId,
        episode_id: episodeId,
        answers: '{}',
        language: 'ja',
        receipt: 'R-1',
        submitted_at: new Date('2022-12-12T01:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('assessment')
      .values({
        ...ofPatient,
        id: ids.assessmentId,
        episode_id: episodeId,
        answered_on: '2022-12-12',
        mode: 'web',
        answered_by: 'patient',
        response_id: ids.responseId,
      })
      .execute()
    await tx
      .insertInto('assessment_score')
      .values({ ...ofPatient, assessment_id: ids.assessmentId, area: 'numbness', score: 5 })
      .execute()
    await tx
      .insertInto('assessment_extent')
      .values({ ...ofPatient, assessment_id: ids.assessmentId, sensation: 'numbness', kind: 'regions', regions: ['heel-left'] })
      .execute()
    await tx.insertInto('signature').values({ ...ofPatient, id: ids.signatureId, strokes: '[[[0,0],[9,9]]]' }).execute()
    await tx
      .insertInto('consent')
      .values({
        ...ofPatient,
        id: ids.consentId,
        purpose: 'data',
        text_id: 'data',
        text_version: 1,
        language: 'ja',
        agreed_by_kind: 'patient',
        agreed_by_name: '試験 花子',
        agreed_on: '2022-12-12',
        place: 'intake',
        evidence_kind: 'drawnSignature',
        signature_id: ids.signatureId,
      })
      .execute()
  })
  const by = { clinic_id: clinicId, episode_id: episodeId }
  await asStaff(staff, scope, async (tx) => {
    const done = { done_by: userId, done_at: new Date('2022-12-13T01:00:00Z'), quiet_until: null, note: null }
    await tx.insertInto('worklist_act').values({ ...by, ...done, id: ids.actId, items: ['overdue:x:oneWeek'], act: 'closed' }).execute()
    const review = { response_id: ids.responseId, taken: [], reviewed_by: userId, reviewed_at: new Date('2022-12-13T01:00:00Z') }
    await tx.insertInto('intake_review').values({ ...by, ...review }).execute()
    const standing = { from_day: '-infinity', until_day: 'infinity', standing: 'notDue', discs: [], patient_id: patientId }
    await tx.insertInto('episode_standing').values({ ...by, ...standing }).execute()
    const double = { family_name: '重複', given_name: '花子', language: 'ja', search_key: 'ちようふくはなこ', merged_into: patientId }
    await tx.insertInto('patient').values({ clinic_id: clinicId, id: ids.doubleId, number: 63, ...double }).execute()
    const merge = { from_id: ids.doubleId, into_id: patientId, moved: '{}', reason: 'the same person' }
    await tx
      .insertInto('patient_merge')
      .values({ clinic_id: clinicId, ...merge, merged_by: userId, merged_at: new Date('2022-12-14T01:00:00Z') })
      .execute()
  })
  await requestConsultation(patient, {
    slug,
    id: ids.consultationId,
    name: '見本 太郎',
    phone: '03-0000-0000',
    email: null,
    complaint: '腰が痛い',
    language: 'ja',
    receipt: 'C-1',
    at: new Date('2022-12-01T01:00:00Z'),
  })
  return { ...ids, slug, scope }
}
