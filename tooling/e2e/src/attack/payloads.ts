import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The one host that nobody may ask; it exists nowhere (RFC 2606). */
export const FORBIDDEN_HOST = 'attack.invalid'

const written = readFileSync(join(import.meta.dirname, 'payloads.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('# '))

/** Each says by its number which one it is: in the call it makes, or in the address it asks for. */
export const PAYLOADS: readonly string[] = written.map((line, number) =>
  line
    .replaceAll(/(?<!\\)\\u([\da-f]{4})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\\\\', '\\')
    .replaceAll('RUN', `attacked(${number})`)
    .replaceAll('AWAY', `https://${FORBIDDEN_HOST}/${number}`)
    .replaceAll('NUMBER', String(number)),
)
