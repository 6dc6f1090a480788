import type { InstrumentDefinition, Item } from './definition.ts'

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

/** The definition, frozen in all its depth: what a response was asked with cannot be changed by anyone who reads it. */
export function defineInstrument<I extends Item>(definition: InstrumentDefinition<I>): InstrumentDefinition<I> {
  freeze(definition)
  return definition
}
