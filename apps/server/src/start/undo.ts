/** What was started, to be ended in the opposite order; each step is tried, whatever became of the one before. */
export class Undo {
  readonly #steps: (() => Promise<void>)[] = []

  add(step: () => Promise<void>): void {
    this.#steps.push(step)
  }

  async all(): Promise<void> {
    let failure: unknown
    for (const step of this.#steps.splice(0).toReversed()) {
      try {
        await step()
      } catch (error) {
        failure ??= error
      }
    }
    if (failure !== undefined) throw failure
  }
}
