import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server.ts'
import type { RunningTestServer, TestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    seboneTestServer: TestServer
  }
}

declare global {
  var seboneTestServer: { readonly server: Promise<RunningTestServer>; users: number } | undefined
}

/**
 * vitest's globalSetup. Several projects of one run name it, each with a module of its own, so that what they
 * share hangs on the process: one server, ended by whoever leaves last.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (globalThis.seboneTestServer ??= { server: startTestServer(), users: 0 })
  shared.users += 1
  const { stop, ...server } = await shared.server
  project.provide('seboneTestServer', server)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    globalThis.seboneTestServer = undefined
    await stop()
  }
}
