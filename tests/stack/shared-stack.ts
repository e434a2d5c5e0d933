// The one stack that the suites over HTTP share.
import type { TestProject } from 'vitest/node'
import { copySnapshot } from './snapshot.ts'
import { startStack, type Stack } from './stack.ts'

declare module 'vitest' {
  interface ProvidedContext {
    stack: Omit<Stack, 'stop'>
  }
}

export default async function setup(project: TestProject) {
  const { dataDir, env } = await copySnapshot()
  const { stop, end: _end, ...running } = await startStack(env, dataDir)
  project.provide('stack', running)
  return stop
}
