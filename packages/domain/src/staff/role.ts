/** What somebody is in one clinic. Who may do what follows from it, and is decided where it is asked. */
export const ROLES = ['frontDesk', 'nurse', 'physician', 'manager', 'auditor'] as const
export type Role = (typeof ROLES)[number]
