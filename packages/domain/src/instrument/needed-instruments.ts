import type { InstrumentDefinition } from './definition.ts'
import { CHECK_IN } from './check-in.ts'
import { FIRST_INTAKE } from './own/first-intake.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'
import { RED_FLAGS } from './own/red-flags.ts'

/** What follow-up itself rests on, warning signs first of all: it cannot be switched off. */
const NEEDED: readonly InstrumentDefinition[] = [CHECK_IN, FULL_CHECK_IN, FIRST_INTAKE, RED_FLAGS]

export type InstrumentNeeded = { readonly code: 'instrumentNeeded'; readonly instrument: string }

export const isNeeded = (instrument: string): boolean => NEEDED.some(({ id }) => id === instrument)
