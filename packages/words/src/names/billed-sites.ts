import type { Language } from '../language.ts'
import { plural } from './count.ts'

/** The two counts side by side, and the reason where they differ: printed alike on quote and report. */
export function billedSitesSentence(
  facts: { treatedDiscs: number; billedSites: number; reason: string | null },
  language: Language,
): string {
  const { treatedDiscs, billedSites, reason } = facts
  const explained = (reason ?? '').trim()
  if (language === 'ja') {
    const counts = `治療した椎間は${treatedDiscs}か所、料金の対象は${billedSites}部位です。`
    if (treatedDiscs === billedSites) return counts
    return explained === '' ? `${counts}異なる理由は記録されていません。` : `${counts}理由：${explained}`
  }
  const counts = `${plural(treatedDiscs, 'disc')} treated, ${plural(billedSites, 'site')} billed.`
  if (treatedDiscs === billedSites) return counts
  return explained === '' ? `${counts} No reason for the difference is recorded.` : `${counts} Reason: ${explained}`
}
