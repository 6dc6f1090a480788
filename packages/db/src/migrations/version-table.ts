/**
 * The SQL that counts a table's versions and keeps each replaced row. `rowId` is the column that names the row.
 * Part of every migration that has run: never change what it writes; a new need is a new function.
 */
export function versionTable(table: string, rowId = 'id') {
  return `
    create trigger count_version before update on sebone.${table}
      for each row execute function sebone.count_version();
    ${keepHistory(table, rowId)}`
}

/** The same for a table whose rows belong to a versioned one and carry no version of their own. */
export function keepHistory(table: string, rowId: string) {
  return `
    create trigger keep_history after update or delete on sebone.${table}
      for each row execute function sebone.keep_history('${rowId}');
    create trigger refuse_truncate before truncate on sebone.${table}
      for each statement execute function sebone.refuse_change();`
}

/** The SQL that lets rows be added only, whoever asks. */
export function appendOnly(table: string) {
  return `
    create trigger append_only before update or delete on sebone.${table}
      for each row execute function sebone.refuse_change();
    create trigger append_only_whole before truncate on sebone.${table}
      for each statement execute function sebone.refuse_change();`
}
