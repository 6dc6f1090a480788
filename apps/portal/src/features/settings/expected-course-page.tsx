import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { EXPECTED_WINDOWS } from '@sebone/domain/follow-up/expected-course-version'
import type { ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import { EXPECTED_WINDOW_NAMES } from '@sebone/words/names/expected-window'
import { METHOD_NAMES } from '@sebone/words/names/method'
import { useApi, useApiClient } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Facts } from '../../parts/facts.tsx'
import { Area } from './area.tsx'
import { ExpectedCourseForm } from './expected-course-form.tsx'
import { expectedCourseTexts } from './expected-course-words.ts'
import { useDecide } from './use-decide.ts'
import { settingsTexts } from './words.ts'

const METHOD = 'cellgel'
const route = getRouteApi('/staff/settings/expected-course')

export function ExpectedCoursePage() {
  const t = useText(settingsTexts)
  const own = useText(expectedCourseTexts)
  const language = useLanguage()
  const may = useMay()
  const client = useApiClient()
  const { change } = route.useSearch()
  const { data: line } = useSuspenseQuery(useApi().settings.expectedCourse.versions.queryOptions({ method: METHOD }))
  const withdraw = useDecide(client.settings.expectedCourse.withdraw.mutate)
  const whole = (course: ExpectedCourse) => (
    <Facts
      rows={[
        ...EXPECTED_WINDOWS.map(
          (window) =>
            [
              EXPECTED_WINDOW_NAMES[language][window],
              own('days', { from: course[window].fromDay, to: course[window].toDay }),
            ] as const,
        ),
        [own('source'), course.source],
      ]}
    />
  )
  const short = ({ worsening, fullEffect }: ExpectedCourse) =>
    own('short', { from: worsening.fromDay, to: worsening.toDay, effectFrom: fullEffect.fromDay, effectTo: fullEffect.toDay })
  return (
    <Area
      path="/settings/expected-course"
      heading={t('expectedCourse')}
      lede={`${METHOD_NAMES[language][METHOD]}. ${own('lede')}`}
      line={line}
      isChanging={change === 'yes'}
      mayChange={may('rules:write')}
      readOnly={t('readOnlyRules')}
      whole={whole}
      short={short}
      form={(ways) => <ExpectedCourseForm line={line} method={METHOD} {...ways} />}
      withdraw={(said) => withdraw({ ...said, method: METHOD })}
    />
  )
}
