/** Where the patients' pages live, as the server wrote it into this page; empty where it did not. */
export const intakeAddress = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="intake-origin"]')?.content ?? ''
