import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useApi, type EpisodePage, type PatientPage } from './api.ts'

const route = getRouteApi('/staff/patients/$patientId')

/** The page of the patient in the address, already loaded by the route. */
export function usePatientPage(): PatientPage {
  const { patientId } = route.useParams()
  return useSuspenseQuery(useApi().patients.page.queryOptions({ patientId })).data
}

/** The episode in the address, else the latest one, which comes first. Registering a patient opens the first of all. */
export function useEpisode(): EpisodePage {
  const { episode: chosen } = route.useSearch()
  const { episodes } = usePatientPage()
  const found = episodes.find(({ episode }) => episode.id === chosen) ?? episodes[0]
  if (!found) throw new Error('a patient without an episode of care')
  return found
}
