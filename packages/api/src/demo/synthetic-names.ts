/** Names that nobody bears: the family names say "specimen" and "trial". */
export const JAPANESE_FAMILY_NAMES = [
  { name: '見本', kana: 'みほん' },
  { name: '試験', kana: 'しけん' },
  { name: '例示', kana: 'れいじ' },
] as const

export const JAPANESE_GIVEN_NAMES = {
  female: [
    { name: '花子', kana: 'はなこ' },
    { name: '和子', kana: 'かずこ' },
    { name: '幸子', kana: 'さちこ' },
    { name: '節子', kana: 'せつこ' },
    { name: '洋子', kana: 'ようこ' },
    { name: '恵子', kana: 'けいこ' },
    { name: '文', kana: 'ふみ' },
    { name: 'ミヨ', kana: 'みよ' },
  ],
  male: [
    { name: '太郎', kana: 'たろう' },
    { name: '次郎', kana: 'じろう' },
    { name: '茂', kana: 'しげる' },
    { name: '勝', kana: 'まさる' },
    { name: '正', kana: 'ただし' },
    { name: '健一', kana: 'けんいち' },
    { name: '義雄', kana: 'よしお' },
    { name: '昭', kana: 'あきら' },
  ],
} as const

export const WESTERN_PEOPLE = [
  { familyName: 'Sample', givenName: 'Anna', sex: 'female', country: 'Australia' },
  { familyName: 'Example', givenName: 'John', sex: 'male', country: 'United States' },
  { familyName: 'Specimen', givenName: 'Marie', sex: 'female', country: 'France' },
  { familyName: 'Testcase', givenName: 'Peter', sex: 'male', country: 'Germany' },
  { familyName: 'Sample', givenName: 'Olga', sex: 'female', country: 'Finland' },
  { familyName: 'Example', givenName: 'David', sex: 'male', country: 'Singapore' },
  { familyName: 'Specimen', givenName: 'Emma', sex: 'female', country: 'Canada' },
  { familyName: 'Testcase', givenName: 'Raj', sex: 'male', country: 'India' },
] as const
