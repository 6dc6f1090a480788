import { getRouteApi, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LinkButton } from '../../parts/link-button.tsx'

const route = getRouteApi('/staff/patients/$patientId')

interface Props {
  readonly to: Extract<LinkProps['to'], `/patients/$patientId/${string}`>
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly children: ReactNode
}

/** To one of this patient's entry pages, staying with the episode that is shown. */
export function EpisodeLink({ to, kind = 'quiet', children }: Props) {
  const params = route.useParams()
  const { episode } = route.useSearch()
  return (
    <LinkButton kind={kind} to={to} params={params} search={episode ? { episode } : {}}>
      {children}
    </LinkButton>
  )
}
