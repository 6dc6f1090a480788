/** The demonstration clinic: everybody in it is made up, and the portal says so wherever they appear. */
export const DEMO_CLINIC = {
  slug: 'demo',
  name: { en: 'Sebone Demonstration Clinic', ja: 'せぼね見本クリニック' },
  phone: '03-0000-0000',
  hours: { en: 'Weekdays 9:00–17:00', ja: '平日 9:00〜17:00' },
  timeZone: 'Asia/Tokyo',
  isDemo: true,
} as const

/** Their password is made for each data folder: a known one would be a way in. */
export const DEMO_SIGN_IN = { email: 'doctor@demo.example' } as const
export const DEMO_PHYSICIAN = { name: '見本 医師', role: 'physician' } as const

/** One account for each role, the physician's first. */
export const DEMO_STAFF = [
  { ...DEMO_SIGN_IN, ...DEMO_PHYSICIAN },
  { email: 'frontdesk@demo.example', name: '見本 受付', role: 'frontDesk' },
  { email: 'nurse@demo.example', name: '見本 看護師', role: 'nurse' },
  { email: 'manager@demo.example', name: '見本 院長', role: 'manager' },
  { email: 'auditor@demo.example', name: '見本 監査', role: 'auditor' },
] as const
