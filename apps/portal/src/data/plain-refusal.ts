import type { Refusal } from './refusal.ts'

/** A refusal that did not come from the router, in the same shape as all others. */
export class PlainRefusal extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
