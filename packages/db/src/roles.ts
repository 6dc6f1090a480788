/** The login roles of the application. The migrator owns everything; the other two own nothing and see by policy. */
export const APP_ROLES = ['sebone_staff', 'sebone_patient'] as const
export type AppRole = (typeof APP_ROLES)[number]

/** Where the password of a role comes from when the clinic brings its own server. */
export const PASSWORD_VARIABLES: Readonly<Record<AppRole, string>> = {
  sebone_staff: 'SEBONE_STAFF_PASSWORD',
  sebone_patient: 'SEBONE_PATIENT_PASSWORD',
}

export type RolePasswords = Partial<Readonly<Record<AppRole, string>>>
