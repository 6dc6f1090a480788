/** Where the page says at which address the patients' pages live; empty in the built file. */
const EMPTY = '<meta name="intake-origin" content="" />'

/** The portal's one page, told where patient links lead: staff copy them and print them as QR codes. */
export function portalPage(built: Uint8Array, intakeOrigin: string): string {
  const address = new URL(intakeOrigin).origin
  return new TextDecoder().decode(built).replace(EMPTY, EMPTY.replace('""', `"${address}"`))
}
