import type { ByLanguage } from '../language.ts'

/** What the audit is searched by: who looked, who wrote, what patients sent, what went out, who may do what. */
export const AUDIT_KINDS = ['looked', 'wrote', 'patientSent', 'wentOut', 'access', 'settings'] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/**
 * Everything that the audit can tell. A new action is one line here, with its kind, and one line per language in
 * audit-phrase.ts: it does not compile unworded.
 */
export const AUDIT_ACTIONS = {
  'patients.searched': 'looked',
  'worklist.listed': 'looked',
  'patient.looked': 'looked',
  'history.read': 'looked',
  'attachment.read': 'looked',
  'response.read': 'looked',
  'consultations.listed': 'looked',
  'consents.read': 'looked',
  'alerts.listed': 'looked',
  'audit.read': 'looked',

  'patient.registered': 'wrote',
  'patient.corrected': 'wrote',
  'patients.merged': 'wrote',
  'intake.reviewed': 'wrote',
  'episode.described': 'wrote',
  'episode.opened': 'wrote',
  'episode.closed': 'wrote',
  'condition.recorded': 'wrote',
  'condition.corrected': 'wrote',
  'condition.removed': 'wrote',
  'contraindication.noted': 'wrote',
  'contraindication.removed': 'wrote',
  'procedure.recorded': 'wrote',
  'procedure.corrected': 'wrote',
  'adverseEvent.recorded': 'wrote',
  'adverseEvent.corrected': 'wrote',
  'adverseEvent.removed': 'wrote',
  'intercurrentEvent.recorded': 'wrote',
  'intercurrentEvent.removed': 'wrote',
  'assessment.recorded': 'wrote',
  'assessment.corrected': 'wrote',
  'form.recorded': 'wrote',
  'point.declined': 'wrote',
  'point.asked': 'wrote',
  'note.written': 'wrote',
  'note.corrected': 'wrote',
  'attachment.added': 'wrote',
  'attachment.attached': 'wrote',
  'attachment.removed': 'wrote',
  'worklist.acted': 'wrote',
  'alert.raised': 'wrote',
  'alert.closed': 'wrote',
  'consent.given': 'wrote',
  'consent.recorded': 'wrote',
  'consent.withdrawn': 'wrote',
  'consultation.accepted': 'wrote',
  'consultation.attached': 'wrote',
  'consultation.dismissed': 'wrote',

  // The next two are written by the database, in the function that opens a link.
  'link.opened': 'patientSent',
  'link.wrongBirthDate': 'patientSent',
  'checkIn.saved': 'patientSent',
  'checkIn.sent': 'patientSent',
  'form.saved': 'patientSent',
  'form.sent': 'patientSent',
  'consultation.received': 'patientSent',
  'consultation.requested': 'patientSent',
  'session.ended': 'patientSent',

  'link.made': 'wentOut',
  'link.revoked': 'wentOut',
  'quote.given': 'wentOut',
  'report.read': 'wentOut',
  'audit.exported': 'wentOut',

  'staff.invited': 'access',
  'staff.invitationRevoked': 'access',
  'staff.joined': 'access',
  'staff.signedIn': 'access',
  'staff.renamed': 'access',
  'staff.roleChanged': 'access',
  'staff.disabled': 'access',
  'staff.enabled': 'access',
  'staff.signInReset': 'access',
  'staff.passwordChanged': 'access',
  'staff.secondFactorOn': 'access',
  'staff.secondFactorOff': 'access',
  'staff.recoveryCodesMade': 'access',
  'staff.sessionsEnded': 'access',

  'setting.planned': 'settings',
  'setting.withdrawn': 'settings',
  'setting.previewed': 'settings',
  'instrumentText.loaded': 'settings',
} as const satisfies Readonly<Record<string, AuditKind>>

export type AuditAction = keyof typeof AUDIT_ACTIONS

/** Rows of an older or newer version may tell of what this one has no words for. */
export const isAuditAction = (action: string): action is AuditAction => Object.hasOwn(AUDIT_ACTIONS, action)

export const actionsOfKind = (kind: AuditKind): readonly string[] =>
  Object.entries(AUDIT_ACTIONS).flatMap(([action, of]) => (of === kind ? [action] : []))

export const AUDIT_KIND_NAMES: ByLanguage<Readonly<Record<AuditKind, string>>> = {
  en: {
    looked: 'Looked at',
    wrote: 'Written and changed',
    patientSent: 'From patients',
    wentOut: 'Links, quotes, reports',
    access: 'People and sign-in',
    settings: 'Settings',
  },
  ja: {
    looked: '閲覧',
    wrote: '記入・変更',
    patientSent: '患者からの送信',
    wentOut: 'リンク・見積書・報告書',
    access: 'スタッフ・サインイン',
    settings: '設定',
  },
}
