import { ExpectedCourse } from '@sebone/domain/follow-up/expected-course-schema'
import { checkExpectedCourse } from '@sebone/domain/follow-up/expected-course-version'
import { settingStore } from '../setting/setting.repository.ts'

/** Scope: the method. */
export const EXPECTED_COURSE_SETTING = {
  name: 'expectedCourse',
  content: ExpectedCourse,
  store: settingStore('expectedCourse', ExpectedCourse),
  mayStartInPast: true,
  read: checkExpectedCourse,
} as const
