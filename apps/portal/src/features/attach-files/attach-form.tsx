import { ATTACHMENT_FACTS, ATTACHMENT_TYPES, attachmentTypeOf, type AttachmentRefusal } from '@sebone/domain/attachment/attachment-type'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useApi } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { FileRefused, sendFile } from '../../data/send-file.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { fileTexts } from './words.ts'
import styles from './attach-form.module.css'

const ACCEPTED = ATTACHMENT_TYPES.map((type) => ATTACHMENT_FACTS[type].mediaType).join(',')
const HEAD = 16

/** What the bytes say, asked before 20 MB are sent only to be refused. The server asks again. */
async function refusalBefore(file: File): Promise<AttachmentRefusal | null> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const type = attachmentTypeOf({ name: file.name, size: file.size, head })
  return type.ok ? null : type.error
}

export function AttachForm({ episodeId }: { episodeId: string }) {
  const t = useText(fileTexts)
  const say = useSay()
  const sentenceOf = useRefusalSentence()
  const api = useApi()
  const queryClient = useQueryClient()
  const [picker, setPicker] = useState(0)
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const form = useForm({ defaultValues: { description: '' } })
  const send = useMutation({
    mutationFn: async (chosen: File) => {
      const refusal = await refusalBefore(chosen)
      if (refusal) throw new FileRefused(refusal)
      await sendFile({ id: newId(), episodeId, file: chosen, ...form.getValues() }, setShare)
    },
    onSuccess: async (_, chosen) => {
      form.reset()
      setFile(null)
      setPicker((times) => times + 1)
      say(t('attached', { name: chosen.name }))
      await queryClient.invalidateQueries({ queryKey: api.attachments.pathKey() })
    },
  })
  const problem =
    send.error === null ? null : sentenceOf(send.error instanceof FileRefused ? send.error.refusal : { code: 'internal' })
  const isMissing = form.formState.isSubmitted && file === null && !send.isSuccess
  const save = form.handleSubmit(() => (file ? send.mutate(file) : undefined))
  return (
    <form className={styles.form} noValidate onSubmit={save}>
      {problem === null ? null : (
        <div role="alert" className={styles.problem}>
          <Notice kind="alert">
            <p>{problem}</p>
          </Notice>
        </div>
      )}
      <label className={styles.choose}>
        <span className={styles.label}>{t('choose')}</span>
        {isMissing ? <span className={styles.missing}>{t('noFile')}</span> : null}
        <input
          key={picker}
          type="file"
          accept={ACCEPTED}
          onChange={(event) => {
            send.reset()
            setFile(event.currentTarget.files?.[0] ?? null)
          }}
        />
      </label>
      <FormText control={form.control} name="description" label={t('description')} description={t('descriptionHint')} isOptional />
      <div>
        <Button kind="main" type="submit" isPending={send.isPending}>
          {send.isPending ? t('attaching', { percent: Math.round(share * 100) }) : t('attach')}
        </Button>
      </div>
    </form>
  )
}
