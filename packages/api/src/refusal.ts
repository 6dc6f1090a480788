import { TRPCError } from '@trpc/server'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import * as z from 'zod'

/** A named "no": a literal code with the facts that explain it. What a person can type never ends in anything else. */
export type Refusal = { readonly code: string; readonly [fact: string]: unknown }

/** What each refusal means in HTTP. A code that is not listed is a rule of the field that did not accept the content. */
const MEANING: Readonly<Record<string, TRPC_ERROR_CODE_KEY>> = {
  invalidInput: 'BAD_REQUEST',
  notSignedIn: 'UNAUTHORIZED',
  notPermitted: 'FORBIDDEN',
  freshFactorNeeded: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  noSuchEndpoint: 'NOT_FOUND',
  wrongMethod: 'METHOD_NOT_SUPPORTED',
  tooLarge: 'PAYLOAD_TOO_LARGE',
  mediaTypeNotSupported: 'UNSUPPORTED_MEDIA_TYPE',
  tooManyRequests: 'TOO_MANY_REQUESTS',
  alertAlreadyClosed: 'CONFLICT',
  consultationClosed: 'CONFLICT',
  definitionChanged: 'CONFLICT',
  linkCannotBeOpened: 'FORBIDDEN',
  invitationCannotBeOpened: 'FORBIDDEN',
  signInSlowedDown: 'TOO_MANY_REQUESTS',
  staleVersion: 'CONFLICT',
  idTaken: 'CONFLICT',
  numberTaken: 'CONFLICT',
  alreadySent: 'CONFLICT',
  requestClosed: 'CONFLICT',
  noLongerListed: 'CONFLICT',
  cannotBeMerged: 'CONFLICT',
  internal: 'INTERNAL_SERVER_ERROR',
}

/** tRPC's own errors, which carry no refusal of ours, under a name of ours. */
const NAME_OF_TRANSPORT_ERROR: Partial<Record<TRPC_ERROR_CODE_KEY, string>> = {
  PARSE_ERROR: 'invalidInput',
  BAD_REQUEST: 'invalidInput',
  NOT_FOUND: 'noSuchEndpoint',
  METHOD_NOT_SUPPORTED: 'wrongMethod',
  PAYLOAD_TOO_LARGE: 'tooLarge',
  UNSUPPORTED_MEDIA_TYPE: 'mediaTypeNotSupported',
}

class RefusalCause extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refusalError(refusal: Refusal): TRPCError {
  return new TRPCError({
    code: MEANING[refusal.code] ?? 'UNPROCESSABLE_CONTENT',
    message: refusal.code,
    cause: new RefusalCause(refusal),
  })
}

/** Which keys were wrong and how, without repeating what was typed: an answer may be quoted in a log. */
function invalidInput(error: z.core.$ZodError): Refusal {
  const problems = error.issues.slice(0, 20).map((issue) => ({
    path: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 5) : [])]
      .map((step) => String(step).slice(0, 60))
      .join('.'),
    problem: issue.code,
  }))
  return { code: 'invalidInput', problems }
}

/** The refusal that an error stands for, or null where nobody foresaw it. */
export function foreseenRefusal(error: TRPCError): Refusal | null {
  if (error.cause instanceof RefusalCause) return error.cause.refusal
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError) return invalidInput(error.cause)
  const code = NAME_OF_TRANSPORT_ERROR[error.code]
  return code === undefined ? null : { code }
}

/** For callers on the server's side, such as the patient app's form posts: what went wrong, always as a refusal. */
export function refusalOf(error: unknown): Refusal {
  const refusal = error instanceof TRPCError ? foreseenRefusal(error) : null
  return refusal ?? { code: 'internal' }
}
