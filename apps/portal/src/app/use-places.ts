import { useRouter } from '@tanstack/react-router'
import { useMay } from '../data/use-may.ts'
import { PLACES, type Place } from './places.ts'

/** The places that this portal has and that whoever is signed in may see. */
export function usePlaces(): readonly Place[] {
  const may = useMay()
  const { routesByPath } = useRouter()
  return PLACES.filter(({ to, permission }) => may(permission) && Object.hasOwn(routesByPath, to))
}
