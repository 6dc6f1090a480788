import type { IssueRefusal } from '@sebone/domain/report/issued-report'
import type { Language } from '../language.ts'
import { plural } from '../names/count.ts'

/** Why a report was not issued; the checks themselves stand beside it. */
export function issueSentence(refusal: IssueRefusal, language: Language): string {
  switch (refusal.code) {
    case 'gateNotPassed': {
      const open = refusal.failed.length
      return language === 'ja'
        ? `公開の条件のうち${open}件が満たされていません。`
        : `The report cannot be issued: ${plural(open, 'condition')} not met.`
    }
    case 'draftNotStorable':
      return language === 'ja'
        ? `保存できない文字または値が含まれています（${refusal.path}）。`
        : `It contains signs or figures that cannot be stored (${refusal.path}).`
  }
}
