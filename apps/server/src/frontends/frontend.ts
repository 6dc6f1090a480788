import { join } from 'node:path'

export const REPOSITORY = join(import.meta.dirname, '../../../..')

/** The two built apps. `bundles`: the arguments of each build, as `npm run build` of the app has them. */
export const FRONTENDS = {
  portal: { bundles: [{ ssr: false }] },
  intake: { bundles: [{ ssr: false }, { ssr: true }] },
} as const
export type Frontend = keyof typeof FRONTENDS

export const folderOf = (frontend: Frontend): string => join(REPOSITORY, 'apps', frontend)
export const builtFolderOf = (frontend: Frontend): string => join(folderOf(frontend), 'dist')
