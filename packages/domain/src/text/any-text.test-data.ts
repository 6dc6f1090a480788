// Only tests take it, though it is no test itself.
// oxlint-disable-next-line eslint/no-restricted-imports
import fc from 'fast-check'

/**
 * Any text at all, half characters and control signs among it, as often plain as rare. `fc.string({ unit: 'binary' })` says
 * nearly the same, leaves half characters out, and takes a second and a half before its first text.
 */
export const anyText = ({ minLength = 0, maxLength = 12 }: { readonly minLength?: number; readonly maxLength?: number } = {}) => {
  const unit = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x2000, max: 0xffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x10_ffff }) },
  )
  return fc.array(unit, { minLength, maxLength }).map((codes) => String.fromCodePoint(...codes))
}
