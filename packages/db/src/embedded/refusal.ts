/** Why the embedded server did not start, for one clear line that says what to do. */
export type EmbeddedRefusal =
  /** Windows, or a machine without a package of binaries: bring your own server by DATABASE_URL. */
  | { readonly code: 'unsupportedPlatform'; readonly platform: string }
  /** The package was installed without its install script: `npm rebuild <package>`. */
  | { readonly code: 'binariesIncomplete'; readonly package: string; readonly missing: string }
  /** Not empty, and not made by us: choose another folder. */
  | { readonly code: 'foreignFolder'; readonly folder: string }
  /** Another Sebone works with this folder: stop it first. */
  | { readonly code: 'lockedFolder'; readonly folder: string }
  /** Owned by somebody else: run as that user. */
  | { readonly code: 'otherOwner'; readonly folder: string; readonly owner: string }
  /** `blockedAt` keeps `user`, as whom PostgreSQL must run, out of `path`: move it, or `chmod o+x`. */
  | { readonly code: 'notTraversable'; readonly path: string; readonly blockedAt: string; readonly user: string }
  /** The system knows no name for this user id, and PostgreSQL wants one: add it to /etc/passwd. */
  | { readonly code: 'namelessUser'; readonly uid: number }
  /** Made by another major version of PostgreSQL. */
  | { readonly code: 'otherVersion'; readonly folder: string; readonly found: string; readonly needed: string }
  /** PostgreSQL itself gave up; `log` is the end of what it said. */
  | { readonly code: 'serverFailed'; readonly folder: string; readonly log: string }
