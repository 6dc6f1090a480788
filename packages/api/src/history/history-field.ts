import * as z from 'zod'

/** What the history of an episode is told about, and the columns of each that a person can change. */
export const HISTORY_COLUMNS = {
  patient: {
    family_name: 'familyName',
    given_name: 'givenName',
    family_kana: 'familyKana',
    given_kana: 'givenKana',
    birth_date: 'birthDate',
    sex: 'sex',
    phone: 'phone',
    email: 'email',
    language: 'language',
    country_of_residence: 'countryOfResidence',
  },
  episode_of_care: {
    topic: 'topic',
    history: 'story',
    comment: 'comment',
    numbering: 'numbering',
    numbering_determined_by: 'numberingDeterminedBy',
    closed_on: 'closedOn',
    closed_reason: 'closedReason',
  },
  condition: {
    kind: 'finding',
    locations: 'place',
    side: 'side',
    grade: 'grade',
    red_framed: 'redFramed',
    removed_at: 'removed',
  },
  procedure: {
    performed_in: 'performedIn',
    discs: 'discs',
    not_treated: 'notTreated',
    billed_sites: 'billedSites',
    billed_sites_reason: 'billedSitesReason',
    physician: 'physician',
    lot_numbers: 'lotNumbers',
    during_treatment: 'duringTreatment',
    went_on_despite: 'wentOnDespite',
  },
  assessment: {
    answered_on: 'answeredOn',
    point: 'point',
    lowerBack: 'lowerBack',
    lowerLimbs: 'lowerLimbs',
    numbness: 'numbness',
    buttocks: 'buttocks',
    mode: 'mode',
    answered_by: 'answeredBy',
    note: 'note',
  },
  contraindication: { removed_at: 'removed' },
  adverse_event: {
    kind: 'adverseEvent',
    severity: 'severity',
    relation: 'relation',
    occurred_on: 'occurredOn',
    description: 'description',
    measures: 'measures',
    resolved_on: 'resolvedOn',
    removed_at: 'removed',
  },
  intercurrent_event: { removed_at: 'removed' },
  declined_point: { removed_at: 'removed' },
  attachment: { removed_at: 'removed' },
  quote: { status: 'quoteStatus' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

export type HistoryTable = keyof typeof HISTORY_COLUMNS
export const HISTORY_TABLES = Object.keys(HISTORY_COLUMNS).filter((name): name is HistoryTable => name in HISTORY_COLUMNS)

type FieldsOf<T> = T extends Readonly<Record<string, infer Field>> ? Field : never
export type HistoryField = FieldsOf<(typeof HISTORY_COLUMNS)[HistoryTable]>

/** A value as the history tells it: text, a number, yes or no, several texts, or nothing. */
export const HistoryValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).nullable()
export type HistoryValue = z.infer<typeof HistoryValue>
