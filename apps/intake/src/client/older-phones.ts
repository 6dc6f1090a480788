/**
 * What the domain's code asks of the language and browsers of 2021 (Safari 14, Chrome 87) do not have, in the few lines
 * that it takes. The build fails on anything newer that is not here.
 */
function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true })
}

define(Object, 'hasOwn', (owner: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, key))

define(Array.prototype, 'toSorted', function toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number) {
  return [...this].sort(compare)
})

/** Half a surrogate pair stands alone where the other half does not follow or go before it. */
define(String.prototype, 'isWellFormed', function isWellFormed(this: string) {
  return ![...this].some((sign) => /^[\uD800-\uDFFF]$/.test(sign))
})
