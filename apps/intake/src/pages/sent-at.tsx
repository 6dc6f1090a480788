import { useLanguage, useText } from '../language/language-context.ts'

/** The moment the server stored the response, on the clinic's clock. */
export function SentAt({ at, timeZone }: { readonly at: string; readonly timeZone: string }) {
  const language = useLanguage()
  const text = useText()
  const instant = new Date(at)
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
  const date = new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric', month: 'long', day: 'numeric' }).format(instant)
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant)
  return <p>{text('sentAt', { date, time })}</p>
}
