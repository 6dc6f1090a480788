import type { Permission } from '@sebone/api/permission'
import { listOf } from '@sebone/words/names/list'
import { ROLE_PEOPLE } from '@sebone/words/names/role'
import { getRouteApi } from '@tanstack/react-router'
import { useLanguage } from '../language/use-language.ts'

const route = getRouteApi('/staff')

/** Who includes what somebody's own role does not, in words: whom to turn to. */
export function useWhoMay(): (permission: Permission) => string {
  const { me } = route.useRouteContext()
  const language = useLanguage()
  return (permission) =>
    listOf(
      me.roles.filter(({ permissions }) => permissions.includes(permission)).map(({ role }) => ROLE_PEOPLE[language][role]),
      language,
    )
}
