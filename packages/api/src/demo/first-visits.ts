import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { requestConsultation } from '@sebone/db/request-consultation'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { newReceipt } from '../own-form/receipt-number.ts'
import { answerForm } from './answer-form.ts'
import { DEMO_CLINIC } from './demo-clinic.ts'
import { openedLink } from './opened-link.ts'
import type { PatientPlan } from './patient-plan.ts'

const FIRST_INTAKE = {
  filledInBy: 'withFamily',
  email: 'demo@example.jp',
  workStatus: 'retired',
  mainTrouble: 'numbness',
  troubleInWords: '夜、布団に入ると足の裏がしびれて、なかなか眠れません。',
  troubleSince: '2024-04',
  lowerBack: '4',
  lowerLimbs: '3',
  numbness: '6',
  buttocks: '2',
  painArea: ['lowerBackMiddle', 'thighBack-left'],
  numbArea: ['calfOuter-left', 'heel-left', 'sole-left'],
  walkingDistance: 'about500Metres',
  walkingStoppedBy: 'numbness',
  earlierTreatments: ['medicine', 'physiotherapy'],
  whyStopped: ['effectFaded'],
  analgesicUse: 'someDays',
  analgesicKinds: ['antiInflammatory'],
  otherMedicines: '血圧の薬（朝1錠）',
  bloodThinner: 'notSure',
  bleedsEasily: 'no',
  infectionNow: 'no',
  allergies: 'none',
  warningSigns: 'none',
  risks: 'none',
  hopes: '孫と公園まで歩けるようになりたいです。',
} as const

const SIGNATURE = JSON.stringify([[[120, 420], [260, 380], [330, 520], [210, 610]], [[420, 360], [430, 640]], [[520, 400], [700, 390], [610, 620]]])

/** A first intake that was sent in full: with consents, signed by hand, two days ago. */
export async function answerFirstIntake(staff: StaffDeps, patientDb: Db, plan: PatientPlan, today: CalendarDate): Promise<void> {
  const at = new Date(`${addDays(today, -2)}T20:15:00+09:00`)
  const form = await openedLink(staff, patientDb, { plan, point: 'baseline', instrument: 'firstIntake', at })
  if (!form) return
  const { familyName, givenName, language } = plan.patient
  await answerForm(form, FIRST_INTAKE, language)
  const { consents } = await form.current()
  if (consents.asked.length > 0) {
    const agreedBy = { kind: 'patient', name: `${familyName} ${givenName}` } as const
    await form.saveConsents({ data: true, messages: true, agreedBy, signature: SIGNATURE, language })
  }
  await form.send({ responseId: staff.newId() })
}

const MINUTES = 60_000

/** Somebody who is filling in the form right now and has named a warning sign: an alert that waits for a call. */
export async function raiseDemoAlert(staff: StaffDeps, patientDb: Db, plan: PatientPlan): Promise<void> {
  const at = new Date(staff.clock().getTime() - 12 * MINUTES)
  const form = await openedLink(staff, patientDb, { plan, point: 'baseline', instrument: 'firstIntake', at })
  if (!form) return
  const { mainTrouble, lowerBack, lowerLimbs, numbness, buttocks } = FIRST_INTAKE
  const begun = { filledInBy: 'family', mainTrouble, lowerBack, lowerLimbs, numbness, buttocks, warningSigns: ['urine'] }
  await answerForm(form, begun, plan.patient.language)
}

const WISHES = [
  { name: '見本 良子', phone: '03-0000-0000', email: null, complaint: '半年ほど前から、5分歩くと脚がしびれて休みたくなります。', language: 'ja' },
  { name: 'Sample Robert', phone: null, email: 'robert@example.com', complaint: 'Two operations on L4/5 and still pain. Can you have a look at my MRI?', language: 'en' },
] as const

/** Two people without a link, yesterday evening. */
export async function askForConsultations(staff: StaffDeps, patientDb: Db): Promise<void> {
  for (const wish of WISHES) {
    const at = new Date(staff.clock().getTime() - 15 * 60 * MINUTES)
    const stated = { ...wish, slug: DEMO_CLINIC.slug, id: staff.newId(), receipt: newReceipt(staff.randomBytes), at }
    await requestConsultation(patientDb, stated)
  }
}
