/**
 * Fields of text in which nobody writes freely, each with the reason: what is typed there is read into something else or
 * refused by name, or opens a door and is shown to nobody. Reviewed: a new line here needs a reason that holds.
 */
export const NOT_FREE_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\.(token|code|password|slug|signature)$/, 'opens a door or is drawn, and is never shown'],
  [/^(session\.end|people\.\w+)\.(sessionId|userId)$/, 'an id that is looked up'],
  [/\.(definition\.id|textId|instrument)$/, 'the name of something that exists, else refused'],
  [/^settings\.alertRules\.(plan|dryRun)\.draft\[\]\.id$/, 'the name of a rule that exists'],
  [/^form\.savePage\.page$/, 'the name of a page that exists, else refused'],
  [/^worklist\.\w+\.items\[\]$/, 'the key of a matter that is listed, else refused'],
  [/\.(birthDate\.(year|month|day)|birthDate)$/, 'read as a date'],
  [/\.(validFrom|performedIn|on|resolvedOn|agreedOn|answeredOn|asOf|on\.date|explained\.on|draft\.from|draft\.until|from|to)$/, 'read as a date'],
  [/\.(discs|plannedDiscs|at|notTreated\[\]\.disc)$/, 'read as notation of the spine'],
  [/\.scores\.\w+$/, 'read as a score'],
  [/\.extents\.(painArea|numbArea)(\[\])?$/, 'the names of regions that exist'],
  [/^form\.savePage\.answers\{\}(\[\])?$/, 'one answer of any kind: those in words stand in the plan by their question'],
  [/^assessments\.recordForm\.answers\{\}\[\]$/, 'the codes of choices'],
  [/^settings\.clinic\.plan\.draft\.(registrationNumber|branches\[\]\.phone)$/, 'read as a number'],
  [/^consultation\.request\.(contact\.(phone|email)|clinic)$/, 'read as a number, as an address, as the name of a clinic'],
  [/^people\.invite\.email$/, 'read as an address'],
  [/^(patients\.(search|match)|audit\.(read|export))\./, 'looked for and not stored; the screens are searched by an attack as well'],
  [/^settings\.\w+\.preview\.draft\.source$/, 'answered with counts, and not stored'],
  [/^files\.attach\.content$/, 'the bytes of a file, which is served as a file in a sandbox'],
]
