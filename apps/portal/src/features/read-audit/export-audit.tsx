import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import type { AuditFilters } from './audit-filters.ts'
import { saveFile } from './save-file.ts'
import { askedOf } from './use-audit.ts'
import { auditTexts } from './words.ts'
import styles from './export-audit.module.css'

/** What the filters find, as a file; first it is asked who is sitting here. */
export function ExportAudit({ filters }: { filters: AuditFilters }) {
  const t = useText(auditTexts)
  const language = useLanguage()
  const say = useSay()
  const exporting = useMutation(useApi().audit.export.mutationOptions({ gcTime: 0 }))
  const refused = useRefused(exporting.error, () => null)
  const save = () =>
    exporting.mutate(
      { ...askedOf(filters), language },
      {
        onSuccess: ({ csv, rows }) => {
          saveFile(csv, 'sebone-audit.csv')
          say(t('exported', { count: rows }))
        },
      },
    )
  return (
    <div className={styles.export}>
      <Button isPending={exporting.isPending} onPress={save}>
        {exporting.isPending ? t('exporting') : t('export')}
      </Button>
      {refused.whole === null ? null : (
        <p role="alert" className={styles.problem}>
          {refused.whole}
        </p>
      )}
    </div>
  )
}
