import type { ColumnType } from 'kysely'

/** A date without a time: pg hands it over as 'YYYY-MM-DD', never as an instant (see connect.ts). */
export type CalendarDateColumn = string

/** Read as what JSON.parse gives, for a domain schema to parse; written as JSON text (pg would make an SQL array). */
export type JsonColumn = ColumnType<unknown, string, string>

/** Made by the database when the application states nothing. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>

/** Made by the database only. */
export type MadeByDatabase<T> = ColumnType<T, never, never>

/** Written once; a trigger or a grant refuses the rest. */
export type WrittenOnce<T> = ColumnType<T, T, never>

/** 1 at first; a trigger adds 1 at every update, whatever the update says. Compare it in the `where`. */
export type VersionColumn = ColumnType<number, never, never>
