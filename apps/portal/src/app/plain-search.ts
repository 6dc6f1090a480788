/** Every filter of this portal is text, so an address reads `?q=62` and not `?q=%2262%22`. */
export const parsePlainSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

export function writePlainSearch(search: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))
  const written = new URLSearchParams(filled).toString()
  return written === '' ? '' : `?${written}`
}
