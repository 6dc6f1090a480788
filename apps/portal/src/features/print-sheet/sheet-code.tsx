import { SHEET_WORDS } from '@sebone/words/figures/sheet'
import type { Language } from '@sebone/words/language'
import { intakeAddress } from '../../data/intake-address.ts'
import { QrCode } from '../../parts/qr-code.tsx'

interface Props {
  readonly link: { readonly path: string; readonly code: string }
  readonly language: Language
  readonly label: string
}

/** The link of this patient, once: to point a phone at, or to type by its short code. */
export function SheetCode({ link, language, label }: Props) {
  const words = SHEET_WORDS[language]
  return (
    <>
      <QrCode text={`${intakeAddress()}${link.path}`} label={label} />
      <p>{words.scan}</p>
      <p>{words.orType.replace('{code}', link.code)}</p>
    </>
  )
}
