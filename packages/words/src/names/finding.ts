import type { FindingKind } from '@sebone/domain/spine/finding'
import { FINDINGS } from '@sebone/domain/spine/finding'
import type { Language } from '../language.ts'

/** The clinical name is the domain's; it stands here so that callers ask one place for every name. */
export const findingName = (kind: FindingKind, language: Language): string => FINDINGS[kind].name[language]
