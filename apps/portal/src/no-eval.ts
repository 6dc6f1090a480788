/**
 * The schemas of the domain try whether they may compile themselves, which the content security policy refuses and reports. So they are
 * told before the first of them is loaded. What zod documents for this, `config({ jitless: true })`, would bring zod into the first script.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
