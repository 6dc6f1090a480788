/** Digits come from an authenticator; anything else that is typed is taken for a recovery code. */
export const codeDoor = (code: string): string =>
  /^[\s\d\uFF10-\uFF19]+$/u.test(code) ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code'
