import type { Permission } from '@sebone/api/permission'
import { getRouteApi, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../data/use-may.ts'
import { LinkButton } from '../../parts/link-button.tsx'

const route = getRouteApi('/staff/patients/$patientId')

const NEEDS = {
  '/patients/$patientId/findings': 'findings:write',
  '/patients/$patientId/treatment': 'treatments:write',
  '/patients/$patientId/follow-up': 'assessments:write',
  '/patients/$patientId/quote': 'quotes:write',
  '/patients/$patientId/link': 'links:write',
  '/patients/$patientId/history': 'findings:write',
  '/patients/$patientId/events': 'findings:write',
  '/patients/$patientId/form': 'assessments:write',
  '/patients/$patientId/answers': 'patients:read',
} as const satisfies Partial<Record<NonNullable<LinkProps['to']>, Permission>>

interface Props {
  readonly to: keyof typeof NEEDS
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly children: ReactNode
}

/** To one of this patient's entry pages, staying with the episode that is shown; nothing where the role excludes it. */
export function EpisodeLink({ to, kind = 'quiet', children }: Props) {
  const params = route.useParams()
  const { episode } = route.useSearch()
  const may = useMay()
  if (!may(NEEDS[to])) return null
  return (
    <LinkButton kind={kind} to={to} params={params} search={episode ? { episode } : {}}>
      {children}
    </LinkButton>
  )
}
