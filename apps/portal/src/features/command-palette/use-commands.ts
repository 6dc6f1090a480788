import { searchKey } from '@sebone/domain/text/search-key'
import { useNavigate } from '@tanstack/react-router'
import type { PatientRow } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { paletteTexts } from './words.ts'

export interface Command {
  readonly id: string
  readonly name: string
  readonly run: () => void
}

export interface PlaceCommand {
  readonly to: string
  readonly name: string
}

/** What can be done from here, as far as what is typed names it and the role includes it. */
export function useCommands(typed: string, places: readonly PlaceCommand[], patients: readonly PatientRow[]) {
  const t = useText(paletteTexts)
  const may = useMay()
  const navigate = useNavigate()
  const key = searchKey(typed)
  const isNamed = ({ name }: Command) => key === '' || searchKey(name).includes(key)
  const nameOf = ({ familyName, givenName }: PatientRow) => `${familyName} ${givenName}`
  const [first] = patients

  const pages = places.map(({ to, name }): Command => ({ id: to, name, run: () => void navigate({ to }) })).filter(isNamed)
  const register = { id: 'register', name: t('register'), run: () => void navigate({ to: '/patients/register' }) }
  const aboutFirst = (patient: PatientRow): readonly Command[] => {
    const params = { patientId: patient.id }
    const sendLink = { id: 'sendLink', name: t('sendLink', { name: nameOf(patient) }), run: () => void navigate({ to: '/patients/$patientId/link', params }) }
    const enter = { id: 'enter', name: t('enterFor', { name: nameOf(patient) }), run: () => void navigate({ to: '/patients/$patientId/follow-up', params }) }
    return [...(may('links:write') ? [sendLink] : []), ...(may('assessments:write') ? [enter] : [])]
  }
  return {
    people: patients.map((patient): Command & { readonly patient: PatientRow } => ({
      id: patient.id,
      name: nameOf(patient),
      patient,
      run: () => void navigate({ to: '/patients/$patientId', params: { patientId: patient.id } }),
    })),
    pages,
    actions: [...(first ? aboutFirst(first) : []), ...(may('patients:write') ? [register].filter(isNamed) : [])],
  }
}
