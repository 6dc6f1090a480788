import type { Result } from '../result.ts'
import type { InstrumentDefinition } from './definition.ts'
import { accept, refuse } from '../result.ts'
import { defineInstrument } from './define-instrument.ts'
import { problemsOf, type DefinitionProblem } from './definition-problem.ts'

export type RegistryRefusal =
  | { readonly code: 'instrumentTwice'; readonly id: string; readonly version: number }
  | {
      readonly code: 'instrumentUnusable'
      readonly id: string
      readonly version: number
      readonly problems: readonly DefinitionProblem[]
    }

/** Instruments by id and version. */
export type Registry = Readonly<{
  all: readonly InstrumentDefinition[]
  find: (id: string, version: number) => InstrumentDefinition | null
}>

const nameOf = ({ id, version }: { readonly id: string; readonly version: number }) => JSON.stringify([id, version])

/**
 * The definitions as a registry, each frozen. Refuses `instrumentTwice` for two with the same id and version (which of
 * them an old response meant could not be told), and `instrumentUnusable` with what is wrong.
 */
export function registryOf(definitions: readonly InstrumentDefinition[]): Result<Registry, RegistryRefusal> {
  const byName = new Map<string, InstrumentDefinition>()
  for (const definition of definitions) {
    const { id, version } = definition
    if (byName.has(nameOf(definition))) return refuse({ code: 'instrumentTwice', id, version })
    const problems = problemsOf(definition)
    if (problems.length > 0) return refuse({ code: 'instrumentUnusable', id, version, problems })
    byName.set(nameOf(definition), defineInstrument(definition))
  }
  return accept({
    all: [...byName.values()],
    find: (id, version) => byName.get(nameOf({ id, version })) ?? null,
  })
}
