const CONCEPTS = ['outcome', 'pricing', 'follow-up', 'spine'] as const

/** The concepts whose rules are mutated, each judged by the tests beside it: those named in the environment, else all. */
export const MUTATED: readonly string[] = process.env.MUTATED?.split(',') ?? CONCEPTS
