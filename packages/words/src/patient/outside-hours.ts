import type { ByLanguage, Language } from '../language.ts'

/** What every clinic says until it has said something of its own. */
const USUAL: ByLanguage<string> = {
  en: 'Outside these hours, or if you cannot reach us, do not wait: go to an emergency department or call 119 (in Japan).',
  ja: '受付時間の外や、電話がつながらないときは、待たずに救急外来を受診するか、119番に電話してください。',
}

const OF_THE_CLINIC: ByLanguage<(said: string) => string> = {
  en: (said) => `Outside these hours: ${said}`,
  ja: (said) => `受付時間外：${said}`,
}

/** What a patient is to do while nobody answers: the clinic's own words, line by line, or the usual sentence. */
export function outsideHours(own: string | null, language: Language): readonly string[] {
  const [first, ...rest] = (own ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return first === undefined ? [USUAL[language]] : [OF_THE_CLINIC[language](first), ...rest]
}
