/** The one way in which a rule says no: a value, or a refusal with a literal code and the data behind it. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** `error` keeps its literal `code`, so that callers can list the refusals in their type. A form refuses with a list. */
export const refuse = <const E extends { readonly code: string } | readonly { readonly code: string }[]>(
  error: E,
): { readonly ok: false; readonly error: E } => ({ ok: false, error })
