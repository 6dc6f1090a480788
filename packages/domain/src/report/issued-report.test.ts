import { createHash } from 'node:crypto'
import { readCase } from '@sebone/fixtures/cases'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONSENT_TEXTS } from '../consent/consent-texts.ts'
import { consentFor, TODAY, withdrawnOn } from '../consent/consents.test-data.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { canonicalJson } from './canonical-json.ts'
import type { GateFacts } from './gate/gate-facts.ts'
import { approvalOf, completeDraft, factsIn, gateFactsFor, hashOf } from './gate/draft.test-data.ts'
import { issueReport, publicationOf, type IssuedReport } from './issued-report.ts'
import { storedFigures, type ReportDraft } from './report-draft.ts'
import { differencesFromStored } from './stored-difference.ts'

const NO_62 = factsIn(readCase(62))
const COMPLETE = completeDraft(NO_62)
const storedFor = (draft: ReportDraft, changes: Partial<GateFacts> = {}) => gateFactsFor(draft, NO_62, changes)

function issued(): IssuedReport {
  const report = issueReport(COMPLETE, storedFor(COMPLETE))
  if (!report.ok) throw new Error(JSON.stringify(report.error))
  return report.value
}

describe('an issued report', () => {
  test('is the approved content with its hash and both approvers', () => {
    const report = issued()
    expect(report.content).toEqual(COMPLETE)
    expect(report.canonical).toBe(canonicalJson(COMPLETE))
    expect(report.hash).toBe(hashOf(report.canonical))
    expect(report.approvals.map(({ by }) => by)).toEqual(['tanaka', 'sato'])
    expect(canonicalJson(JSON.parse(report.canonical))).toBe(report.canonical)
  })

  test('says nothing of whose it is', () => {
    const { canonical, about } = issued()
    expect(canonical).not.toContain(about.patientId)
    expect(canonical).not.toContain(about.episodeId)
  })

  test('cannot be changed any more', () => {
    const { content } = issued()
    expect(Object.isFrozen(content) && Object.isFrozen(content.texts.en) && Object.isFrozen(content.rows[0])).toBe(true)
    expect(() => Object.assign(content.texts.en, { risks: 'none' })).toThrow(TypeError)
  })

  test('differs from what is stored once a score is corrected', () => {
    const { content } = issued()
    expect(differencesFromStored(content, storedFigures(NO_62))).toEqual([])
    const corrected = { ...NO_62, assessments: NO_62.assessments.slice(0, -1) }
    expect(differencesFromStored(content, storedFigures(corrected))).toEqual([
      { code: 'missingPointNotSaid', point: 'sixMonths' },
    ])
  })

  test('is unpublished from the day on which consent is withdrawn', () => {
    const report = issued()
    const on = (date: string, withdrawn: string | null) =>
      publicationOf(report, {
        on: day(date),
        consents: [consentFor('publication', { withdrawn: withdrawn === null ? null : withdrawnOn(withdrawn) })],
        texts: CONSENT_TEXTS,
      })
    expect(on('2026-08-01', null)).toEqual({ state: 'published' })
    expect(on('2026-07-31', '2026-08-01')).toEqual({ state: 'published' })
    expect(on('2026-08-01', '2026-08-01')).toMatchObject({ state: 'unpublished', because: { code: 'consentWithdrawn' } })
    expect(publicationOf(report, { on: TODAY, consents: [], texts: CONSENT_TEXTS }).state).toBe('unpublished')
  })
})

describe('issuing', () => {
  test('is refused with the list of what does not hold', () => {
    const refused = issueReport(COMPLETE, storedFor(COMPLETE, { consents: [], approvals: [] }))
    expect(refused).toMatchObject({ error: { code: 'gateNotPassed', failed: [{ code: 'consentLive' }, { code: 'twoApprovers' }] } })
  })

  test('with a warning needs both approvers to accept it by name', () => {
    const draft: ReportDraft = {
      ...COMPLETE,
      texts: { en: { ...COMPLETE.texts.en, comment: 'The best known risk.' }, ja: { ...COMPLETE.texts.ja, comment: '既知のリスク。' } },
    }
    const withAcceptance = (...accepts: ('noRecommendation' | null)[]) =>
      issueReport(draft, storedFor(draft, {
        approvals: accepts.map((code, i) => approvalOf(draft, `approver ${i}`, code === null ? [] : [code])),
      })).ok
    expect(withAcceptance(null, null)).toBe(false)
    expect(withAcceptance('noRecommendation', null)).toBe(false)
    expect(withAcceptance('noRecommendation', 'noRecommendation')).toBe(true)
  })

  test('a blocking check cannot be accepted away', () => {
    const approvals = ['tanaka', 'sato'].map((by) => approvalOf(COMPLETE, by, ['consentLive']))
    expect(issueReport(COMPLETE, storedFor(COMPLETE, { consents: [], approvals })).ok).toBe(false)
  })

  test('content that no database can store is refused with its place', () => {
    const draft = { ...COMPLETE, texts: { ...COMPLETE.texts, ja: { ...COMPLETE.texts.ja, topic: '三椎間\u0000' } } }
    expect(issueReport(draft, storedFor(draft))).toEqual({ ok: false, error: { code: 'draftNotStorable', path: 'texts.ja.topic' } })
  })
})

describe('canonical JSON', () => {
  test('is one text for one content, whatever the order of the keys', () => {
    expect(canonicalJson({ b: [1, null, 'é'], a: { d: true, c: 2.5 } })).toBe('{"a":{"c":2.5,"d":true},"b":[1,null,"é"]}')
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.constant(null))), (content) => {
        const reversed = Object.fromEntries(Object.entries(content).toReversed())
        expect(canonicalJson(reversed)).toBe(canonicalJson(content))
        expect(JSON.parse(canonicalJson(content))).toEqual({ ...content })
      }),
    )
  })

  test('of different drafts has different digests', () => {
    const digest = (draft: ReportDraft) => createHash('sha256').update(canonicalJson(draft)).digest('hex')
    expect(digest(COMPLETE)).not.toBe(digest({ ...COMPLETE, billedSites: 3 }))
  })

  test('does not write what is no number', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
  })
})
