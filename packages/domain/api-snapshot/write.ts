import { rmSync, writeFileSync } from 'node:fs'
import { emitDeclarations, snapshotParts, snapshotPath } from './emit-declarations.ts'

/** `npm run api-snapshot --workspace @sebone/domain`: makes what the domain declares now the public API. */
const declared = emitDeclarations()
for (const part of snapshotParts()) if (!declared.has(part)) rmSync(snapshotPath(part))
for (const [part, text] of declared) writeFileSync(snapshotPath(part), text)
