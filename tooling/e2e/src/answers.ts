/** What the patients of the journeys answer, by page and field; a tick or a text each. */
export type Answered = Readonly<Record<string, Readonly<Record<string, string>>>>

export const CHECK_IN_ANSWERS: Answered = {
  lowerBack: { lowerBack: '5' },
  lowerLimbs: { lowerLimbs: '3' },
  numbness: { numbness: '2' },
  buttocks: { buttocks: '0' },
  numbAreaChange: { numbAreaChange: 'same' },
  signs: { warningSigns: 'none', warningSignsAfter: 'none' },
  worseSinceTreatment: { worseSinceTreatment: 'no' },
  worry: {},
}

export const FIRST_INTAKE_ANSWERS: Answered = {
  filledInBy: { filledInBy: 'withFamily' },
  contact: { kana: 'しけん はなこ', phone: '090-0000-0000', email: 'hanako@example.com' },
  workStatus: { workStatus: 'asUsual' },
  daysOffWork: { daysOffWork: '０' },
  mainTrouble: { mainTrouble: 'numbness', troubleInWords: '足の裏がしびれます。' },
  troubleSince: { 'troubleSince.calendar': 'reiwa', 'troubleSince.year': '４', 'troubleSince.month': '12' },
  lowerBack: { lowerBack: '5' },
  lowerLimbs: { lowerLimbs: '3' },
  numbness: { numbness: '6' },
  buttocks: { buttocks: 'notSure' },
  painArea: { painArea: 'none' },
  numbArea: { numbArea: 'sole-left' },
  walkingDistance: { walkingDistance: 'about500Metres' },
  walkingStoppedBy: { walkingStoppedBy: 'numbness' },
  earlierTreatments: { earlierTreatments: 'surgery' },
  whyStopped: { whyStopped: 'finished' },
  earlierOperation: { earlierOperation: '2019年、椎間板ヘルニア' },
  analgesicUse: { analgesicUse: 'everyDay' },
  analgesicKinds: { analgesicKinds: 'patch' },
  otherMedicines: {},
  bloodThinner: { bloodThinner: 'no' },
  bleedsEasily: { bleedsEasily: 'notSure' },
  infectionNow: { infectionNow: 'no' },
  allergies: { allergies: 'localAnaesthetic' },
  localAnaesthetics: { localAnaesthetics: 'lidocaine' },
  allergyInWords: { allergyInWords: '歯科で気分が悪くなった' },
  signs: { warningSigns: 'none', warningSignsAfter: 'none' },
  risks: { risks: 'none' },
  hopes: { hopes: '旅行に行きたい' },
  consents: { data: 'yes', messages: 'no', agreedBy: 'patient', name: '試験 花子' },
}

/** The same person, who writes English. */
export const FIRST_INTAKE_ANSWERS_EN: Answered = {
  ...FIRST_INTAKE_ANSWERS,
  contact: { kana: 'shiken hanako', phone: '090-0000-0000', email: 'hanako@example.com' },
  mainTrouble: { mainTrouble: 'numbness', troubleInWords: 'My soles are numb.' },
  troubleSince: { 'troubleSince.calendar': 'western', 'troubleSince.year': '2022' },
  earlierOperation: { earlierOperation: 'A disc, 2019' },
  allergyInWords: { allergyInWords: 'I felt faint at the dentist.' },
  hopes: { hopes: 'To travel again' },
  consents: { data: 'yes', messages: 'yes', agreedBy: 'representative', name: 'Taro Shiken', relationship: 'Son' },
}
