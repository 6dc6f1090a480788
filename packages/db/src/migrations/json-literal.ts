/** A value as SQL writes it. Part of every migration that has run: never change what it writes. */
export const jsonLiteral = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`
