import pino from 'pino'
import type { Logger } from 'pino'
import type { Settings } from './start/settings.ts'

/** One JSON line per event on standard output. At a terminal only what is wrong, so that the addresses stay in sight. */
export const makeLog = (level: Settings['LOG_LEVEL']): Logger =>
  pino({
    level: level ?? (process.stdout.isTTY ? 'warn' : 'info'),
    base: null,
    // Errors are described by the api without their message, which may quote what somebody typed.
    serializers: { err: () => undefined },
  })
