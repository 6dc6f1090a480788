import type { Language } from '../language.ts'
import { MONTH_NAMES } from '../names/month.ts'

/** The wall clock of the clinic's zone, read from an instant by its parts so that no locale's own order slips in. */
function wallClock(instant: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return { year: part('year'), month: Number(part('month')), day: part('day'), time: `${part('hour')}:${part('minute')}` }
}

/** "Saved at 14:05"; with its day where that is not today: "Saved on 3 May at 14:05". */
export function savedAt(saved: Date, now: Date, timeZone: string, language: Language): string {
  const then = wallClock(saved, timeZone)
  const today = wallClock(now, timeZone)
  const isToday = then.year === today.year && then.month === today.month && then.day === today.day
  const month = MONTH_NAMES[language][then.month - 1] ?? ''
  if (language === 'ja') return isToday ? `${then.time}に保存しました` : `${month}${then.day}日 ${then.time}に保存しました`
  return isToday ? `Saved at ${then.time}` : `Saved on ${then.day} ${month} at ${then.time}`
}
