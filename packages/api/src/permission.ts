/** What a member of staff may do. One endpoint needs exactly one of these. */
export const PERMISSIONS = [
  'session:read',
  'patients:read',
  'patients:write',
  'findings:write',
  'treatments:write',
  'quotes:write',
  'assessments:write',
  'links:write',
  'reports:read',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = ['frontDesk', 'nurse', 'physician', 'manager', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** Treatments are the physician's to record; an auditor reads and never writes. */
const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  frontDesk: ['session:read', 'patients:read', 'patients:write', 'quotes:write', 'links:write'],
  nurse: [
    'session:read',
    'patients:read',
    'patients:write',
    'findings:write',
    'assessments:write',
    'links:write',
    'reports:read',
  ],
  physician: PERMISSIONS,
  manager: [
    'session:read',
    'patients:read',
    'patients:write',
    'quotes:write',
    'assessments:write',
    'links:write',
    'reports:read',
  ],
  auditor: ['session:read', 'patients:read', 'reports:read'],
}

export function permissionsOf(role: Role): readonly Permission[] {
  return PERMISSIONS_OF[role]
}

/** On the patient surface: opening a link is open to anyone, all else to the one request that the link opened. */
export const PATIENT_PERMISSIONS = ['anyone', 'ownForm'] as const
export type PatientPermission = (typeof PATIENT_PERMISSIONS)[number]
