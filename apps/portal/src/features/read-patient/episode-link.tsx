import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PATIENT_PARTS, type PatientPart } from '../../data/patient-parts.ts'
import { useMay } from '../../data/use-may.ts'
import { LinkButton } from '../../parts/link-button.tsx'

const route = getRouteApi('/staff/patients/$patientId')

interface Props {
  readonly to: PatientPart
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly children: ReactNode
}

/** To one of this patient's entry pages, staying with the episode that is shown; nothing where the role excludes it. */
export function EpisodeLink({ to, kind = 'quiet', children }: Props) {
  const params = route.useParams()
  const { episode } = route.useSearch()
  const may = useMay()
  if (!may(PATIENT_PARTS[to])) return null
  return (
    <LinkButton kind={kind} to={to} params={params} search={episode ? { episode } : {}}>
      {children}
    </LinkButton>
  )
}
