/** Why the server did not start: one line that says what to do. Everything that an operator can cause ends here. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}
