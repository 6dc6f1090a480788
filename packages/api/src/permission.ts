import type { Role } from '@sebone/domain/staff/role'

/** What a member of staff may do. One endpoint needs exactly one of these. */
export const PERMISSIONS = [
  'session:read',
  'patients:read',
  'patients:write',
  'patients:merge',
  'intakes:write',
  'findings:write',
  'treatments:write',
  'quotes:write',
  'assessments:write',
  'alerts:write',
  'consents:write',
  'attachments:write',
  'links:write',
  'reports:read',
  'settings:read',
  'settings:write',
  'rules:write',
  'people:read',
  'people:write',
  'audit:read',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** What everybody who works with patients does. */
const AT_WORK = [
  'session:read',
  'patients:read',
  'patients:write',
  'intakes:write',
  'consents:write',
  'attachments:write',
  'links:write',
  'settings:read',
] as const satisfies readonly Permission[]

/**
 * Treatments are the physician's to record, warning signs are closed by whoever is trained to judge them, who works
 * here is the manager's; an auditor reads and never writes. Names, prices and messages are the manager's to change, and the physician's, who
 * directs the clinic; when to ask, what to expect, when to raise an alert and what to ask with are the physician's alone.
 */
const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  frontDesk: [...AT_WORK, 'quotes:write'],
  nurse: [...AT_WORK, 'findings:write', 'assessments:write', 'alerts:write', 'reports:read'],
  physician: [
    ...AT_WORK,
    'patients:merge',
    'findings:write',
    'treatments:write',
    'quotes:write',
    'assessments:write',
    'alerts:write',
    'reports:read',
    'settings:write',
    'rules:write',
  ],
  manager: [
    ...AT_WORK,
    'patients:merge',
    'quotes:write',
    'assessments:write',
    'reports:read',
    'settings:write',
    'people:read',
    'people:write',
    'audit:read',
  ],
  auditor: ['session:read', 'patients:read', 'reports:read', 'settings:read', 'people:read', 'audit:read'],
}

export function permissionsOf(role: Role): readonly Permission[] {
  return PERMISSIONS_OF[role]
}

/** On the patient surface: opening a link is open to anyone, all else to the one request that the link opened. */
export const PATIENT_PERMISSIONS = ['anyone', 'ownForm'] as const
export type PatientPermission = (typeof PATIENT_PERMISSIONS)[number]
