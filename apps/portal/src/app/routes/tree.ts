import { auditRoute } from './audit.ts'
import { homeRoute } from './home.ts'
import * as intakes from './intakes.ts'
import * as people from './people.ts'
import * as patient from './patient.ts'
import * as record from './patient-record.ts'
import { patientsRoute, registerRoute } from './patients.ts'
import { rootRoute } from './root.tsx'
import { settingsRoutes } from './settings.ts'
import { signInRoute } from './sign-in.ts'
import { staffRoute } from './staff.ts'

export const routeTree = rootRoute.addChildren([
  signInRoute,
  people.invitationRoute,
  staffRoute.addChildren([
    homeRoute,
    intakes.intakesRoute,
    intakes.intakeRoute,
    intakes.consultationRoute,
    patientsRoute,
    registerRoute,
    people.peopleRoute,
    people.inviteRoute,
    people.personRoute,
    people.accountRoute,
    auditRoute,
    ...settingsRoutes,
    patient.patientRoute.addChildren([
      patient.patientHomeRoute,
      patient.detailsRoute,
      patient.findingsRoute,
      patient.treatmentRoute,
      patient.quoteRoute,
      patient.followUpRoute,
      patient.linkRoute,
      patient.storyRoute,
      patient.reportRoute,
      record.eventsRoute,
      record.filesRoute,
      record.changesRoute,
      record.answersRoute,
      record.consentsRoute,
      record.formRoute,
      record.sheetRoute,
    ]),
  ]),
])
