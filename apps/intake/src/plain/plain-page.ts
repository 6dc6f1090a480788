import type { Language } from '@sebone/words/language'
import type { ConsultationRefusal } from '@sebone/words/patient/consultation-refusal'
import type { Clinic } from '../page.ts'

/** Pages without any script: what they do, a browser does by itself. */

interface OfClinic {
  readonly language: Language
  readonly clinic: Clinic
}

export interface TypedConsultation {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly complaint: string
}

export interface ConsultationPage extends OfClinic {
  readonly kind: 'consultation'
  readonly typed: TypedConsultation
  readonly refusal: ConsultationRefusal | null
}

export interface ConsultationSentPage extends OfClinic {
  readonly kind: 'consultationSent'
  readonly receipt: string
}

export interface AccessibilityPage extends OfClinic {
  readonly kind: 'accessibility'
}

export interface TabletPage extends OfClinic {
  readonly kind: 'tablet'
  readonly isOn: boolean
}

export type PlainPage = ConsultationPage | ConsultationSentPage | AccessibilityPage | TabletPage
