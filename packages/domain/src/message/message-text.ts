/** What a clinic writes to its patients. A first intake takes longer than a check-in and has a message of its own, also when it is sent again. */
export const MESSAGE_KINDS = ['firstIntake', 'invitation', 'reminder', 'consultationAnswer'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** What stands between braces and is filled in when a message is written. `until` is the last day on which a link opens. */
export const PLACEHOLDERS = ['name', 'link', 'code', 'phone', 'until'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

export const MESSAGE_LANGUAGES = ['en', 'ja'] as const
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number]

export type MessageText = Readonly<{ subject: string; body: string }>
export type MessageTexts = Readonly<Record<MessageKind, Readonly<Record<MessageLanguage, MessageText>>>>

/** Without these a message would not do what it is sent for. */
export const NEEDED_PLACEHOLDERS: Readonly<Record<MessageKind, readonly Placeholder[]>> = {
  firstIntake: ['link', 'until'],
  invitation: ['link', 'until'],
  reminder: ['link', 'until'],
  consultationAnswer: ['phone'],
}

/** A subject is shown on locked screens and kept in the logs of others, so it never carries what opens a link. */
export const NEVER_IN_SUBJECT: readonly Placeholder[] = ['link', 'code', 'name']

export const LONGEST_SUBJECT = 80
export const LONGEST_BODY = 1500

/** Characters as a reader counts them, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length

export type MessageValues = Readonly<Record<Placeholder, string>>

const BRACED = /\{([^{}]*)\}/gu

/** The names between braces, each once, in the order in which they stand. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(BRACED)].map(([, name = '']) => name)),
]

const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some((placeholder) => placeholder === name)

/** The text with its placeholders filled in; what is no placeholder stays as it stands. */
export const fillIn = (text: string, values: MessageValues): string =>
  text.replace(BRACED, (braced, name: string) => (isPlaceholder(name) ? values[name] : braced))
