import { useState } from 'react'
import type { EpisodePage } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { NoteForm } from './note-form.tsx'
import { threadsOf } from './notes-of.ts'
import { noteTexts } from './note-words.ts'
import styles from './notes-panel.module.css'

/** What staff wrote, with author and time; nothing is rewritten, a correction shows what it corrects. */
export function NotesPanel({ episode }: { episode: EpisodePage }) {
  const t = useText(noteTexts)
  const say = useSay()
  const may = useMay()
  const language = useLanguage()
  const [open, setOpen] = useState<string | null>(null)
  const threads = threadsOf(episode.notes)
  const done = (isSaved: boolean) => {
    setOpen(null)
    if (isSaved) say(t('saved'))
  }
  const canWrite = may('patients:write')
  return (
    <Section
      heading={t('notes')}
      action={canWrite && open === null ? <Button kind="quiet" onPress={() => setOpen('new')}>{t('write')}</Button> : null}
    >
      {open === 'new' ? <NoteForm episodeId={episode.episode.id} corrected={null} onDone={done} /> : null}
      {threads.length === 0 && open === null ? <NoneYet>{t('none')}</NoneYet> : null}
      <Rows>
        {threads.map(({ now, first, earlier }) => {
          const when = writeInstant(first.writtenAt, language)
          return (
            <li key={first.id} className={styles.note}>
              <header className={styles.head}>
                <span>
                  {when} <strong>{first.author}</strong>
                </span>
                {canWrite && open === null ? (
                  <Button kind="quiet" aria-label={t('correctThis', { when })} onPress={() => setOpen(now.id)}>
                    {t('correct')}
                  </Button>
                ) : null}
              </header>
              {open === now.id ? (
                <NoteForm episodeId={episode.episode.id} corrected={now} onDone={done} />
              ) : (
                <p className={styles.text}>{now.text}</p>
              )}
              {now.corrects === null ? null : (
                <p className={styles.corrected}>
                  {t('corrected', { when: writeInstant(now.writtenAt, language), who: now.author, reason: now.reason ?? '' })}
                </p>
              )}
              {earlier.length > 0 ? (
                <details className={styles.earlier}>
                  <summary>{t('earlier')}</summary>
                  {earlier.map((note) => (
                    <p key={note.id} className={styles.text}>
                      {note.text}
                    </p>
                  ))}
                </details>
              ) : null}
            </li>
          )
        })}
      </Rows>
    </Section>
  )
}
