import fc from 'fast-check'

/** A property searches for a twentieth of a second and always in the same order: thousands of mutants each meet it. */
fc.configureGlobal({ interruptAfterTimeLimit: 50, seed: 62 })
