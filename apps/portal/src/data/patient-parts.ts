import type { Permission } from '@sebone/api/permission'

/** What a role must include to enter each part of a patient's record: the pages, the tabs and every link to them ask here. */
export const PATIENT_PARTS = {
  '/patients/$patientId': 'patients:read',
  '/patients/$patientId/details': 'patients:write',
  '/patients/$patientId/findings': 'findings:write',
  '/patients/$patientId/quote': 'quotes:write',
  '/patients/$patientId/treatment': 'treatments:write',
  '/patients/$patientId/events': 'assessments:write',
  '/patients/$patientId/follow-up': 'assessments:write',
  '/patients/$patientId/form': 'assessments:write',
  '/patients/$patientId/link': 'links:write',
  '/patients/$patientId/sheet': 'patients:read',
  '/patients/$patientId/history': 'findings:write',
  '/patients/$patientId/consents': 'patients:read',
  '/patients/$patientId/files': 'patients:read',
  '/patients/$patientId/report': 'reports:read',
  '/patients/$patientId/answers': 'patients:read',
  '/patients/$patientId/changes': 'patients:read',
} as const satisfies Readonly<Record<string, Permission>>
export type PatientPart = keyof typeof PATIENT_PARTS
