import type { DemoLink } from '@sebone/api/demo/fresh-demo-link'
import type { Demo } from '../demo/prepare-demo.ts'

interface Welcome {
  readonly portalOrigin: string
  readonly intakeOrigin: string
  readonly demo: Demo | null
}

/** The only thing a person needs to read after `npm start`. */
export function printWelcome({ portalOrigin, intakeOrigin, demo }: Welcome): void {
  const lines = ['', 'Sebone runs.', `  Staff portal   ${portalOrigin}/`, `  Patient app    ${intakeOrigin}/`]
  if (demo) {
    const { email, others, password, links } = demo
    lines.push('', 'Demonstration clinic (its patients are synthetic)', `  Sign in        ${email}   ${password}`)
    const names = others.map((other) => other.split('@')[0]).join(', ')
    lines.push(`  or as          ${names} (the same after the @, the same password)`)
    lines.push(...linkLines('Check-in', intakeOrigin, links?.checkIn), ...linkLines('First intake', intakeOrigin, links?.firstIntake))
  }
  if (portalOrigin.startsWith('http:')) {
    lines.push('', 'Without TLS (PORTAL_ORIGIN, INTAKE_ORIGIN) for use on this machine only: cookies go without the Secure mark.')
  }
  process.stdout.write(`${lines.join('\n')}\n\nStop with Ctrl-C.\n`)
}

function linkLines(name: string, origin: string, link: DemoLink | null | undefined): readonly string[] {
  if (!link) return []
  return [`  ${name.padEnd(15)}${origin}${link.path}`, `                 code ${link.code}, date of birth ${link.birthDate}`]
}
