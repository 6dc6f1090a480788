import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useApi } from '../data/api.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { appTexts } from './words.ts'
import styles from './masthead.module.css'

const route = getRouteApi('/staff')

/** For whoever works in several clinics. What was asked in the one may not stand in the other, so the portal begins anew. */
export function ClinicChoice() {
  const t = useText(appTexts)
  const language = useLanguage()
  const router = useRouter()
  const queryClient = useQueryClient()
  const { me } = route.useRouteContext()
  const enter = useMutation(
    useApi().session.switchClinic.mutationOptions({
      onSuccess: async () => {
        queryClient.clear()
        await router.navigate({ to: '/' })
        await router.invalidate()
      },
    }),
  )
  return (
    <select
      aria-label={t('clinic')}
      className={styles.choice}
      value={me.clinic.slug}
      disabled={enter.isPending}
      onChange={(event) => enter.mutate({ slug: event.target.value })}
    >
      {me.clinics.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name[language]}
        </option>
      ))}
    </select>
  )
}
