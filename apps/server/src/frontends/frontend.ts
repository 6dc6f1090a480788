import { join } from 'node:path'

export const REPOSITORY = join(import.meta.dirname, '../../../..')

export const FRONTEND_NAMES = ['intake', 'portal'] as const
export type Frontend = (typeof FRONTEND_NAMES)[number]

/** What each consists of, and where it goes below `dist`. The patient app's pages are rendered on the server too. */
export const BUNDLES: Readonly<Record<Frontend, readonly { readonly folder: string; readonly isServer: boolean }[]>> = {
  intake: [
    { folder: 'client', isServer: false },
    { folder: 'server', isServer: true },
  ],
  portal: [{ folder: '', isServer: false }],
}

export const folderOf = (frontend: Frontend): string => join(REPOSITORY, 'apps', frontend)
export const builtFolderOf = (frontend: Frontend): string => join(folderOf(frontend), 'dist')
