import { ATTACHMENT_FACTS } from '@sebone/domain/attachment/attachment-type'
import { ATTACHMENT_TYPE_NAMES } from '@sebone/words/names/attachment-type'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi, type Attachment } from '../../data/api.ts'
import { fileAddress, pictureAddress } from '../../data/send-file.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { RemoveWithReason } from '../../parts/remove-with-reason.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { fileTexts } from './words.ts'
import styles from './file-list.module.css'

const MEGABYTE = 1024 * 1024

export function FileList({ patientId }: { patientId: string }) {
  const t = useText(fileTexts)
  const say = useSay()
  const may = useMay()
  const language = useLanguage()
  const api = useApi()
  const queryClient = useQueryClient()
  const { data: files } = useQuery(api.attachments.list.queryOptions({ patientId }))
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.attachments.pathKey() })
  const remove = useMutation(api.attachments.remove.mutationOptions({ onSuccess }))
  const refused = useRefused(remove.error, () => null)
  const [leaving, setLeaving] = useState<Attachment | null>(null)
  const sizeOf = ({ size }: Attachment) =>
    size >= MEGABYTE ? t('megabytes', { size: (size / MEGABYTE).toFixed(1) }) : t('kilobytes', { size: Math.ceil(size / 1024) })
  return (
    <Section heading={t('list')}>
      {files?.length === 0 ? <NoneYet>{t('none')}</NoneYet> : null}
      <Rows>
        {(files ?? []).map((file) => (
          <li key={file.id} className={styles.file}>
            {ATTACHMENT_FACTS[file.type].isPicture ? (
              <img className={styles.picture} src={pictureAddress(file.id)} alt={t('preview', { name: file.name })} loading="lazy" />
            ) : (
              <span className={styles.document} aria-hidden="true">
                {ATTACHMENT_TYPE_NAMES[file.type]}
              </span>
            )}
            <div className={styles.words}>
              <strong className={styles.name}>{file.name}</strong>
              {file.description ? <span>{file.description}</span> : null}
              <span className={styles.more}>
                {ATTACHMENT_TYPE_NAMES[file.type]} · {sizeOf(file)} ·{' '}
                {t('by', { who: file.attachedBy, when: writeInstant(file.attachedAt, language) })}
              </span>
            </div>
            <span className={styles.acts}>
              <a href={fileAddress(file.id)} download aria-label={t('downloadThis', { name: file.name })}>
                {t('download')}
              </a>
              {may('attachments:write') ? (
                <Button kind="quiet" aria-label={t('removeThis', { name: file.name })} onPress={() => setLeaving(file)}>
                  {t('remove')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </Rows>
      {leaving ? (
        <RemoveWithReason
          title={t('removeTitle')}
          action={t('remove')}
          problem={refused.whole}
          isPending={remove.isPending}
          onClose={() => setLeaving(null)}
          onRemove={(reason) =>
            remove.mutate(
              { id: leaving.id, version: leaving.version, reason },
              {
                onSuccess: () => {
                  setLeaving(null)
                  say(t('removed'))
                },
              },
            )
          }
        />
      ) : null}
    </Section>
  )
}
