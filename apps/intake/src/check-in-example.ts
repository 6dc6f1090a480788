import type { CheckIn } from './page.ts'

/** A check-in for tests and for looking at pages. */
export const checkInWith = (answers: CheckIn['answers']): CheckIn => ({
  clinic: {
    slug: 'demo',
    name: { en: 'Sebone Demonstration Clinic', ja: 'せぼね見本クリニック' },
    phone: '03-0000-0000',
    hours: { en: 'Weekdays 9:00–17:00', ja: '平日 9:00〜17:00' },
  },
  timeZone: 'Asia/Tokyo',
  answers,
  savedAt: null,
  linkWorksUntil: null,
  responseId: '6f0e7a34-93f6-4f57-9d75-0e4a1f3a6a11',
  sent: null,
})
