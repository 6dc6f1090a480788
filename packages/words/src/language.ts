export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]
export type ByLanguage<T> = Readonly<Record<Language, T>>

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text)
