// Notices changes under functions/ while someone works on them.
import { watch } from 'node:fs'
import { sep } from 'node:path'

const SETTLE_MS = 100

/** Calls `changed` with the function whose files changed, or null when it may concern all. */
export function watchFunctions(
  functionsDir: string,
  changed: (name: string | null) => void,
): { close(): void } {
  const touched = new Set<string | null>()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(functionsDir, { recursive: true }, (_event, path) => {
    if (path && /\.test\.ts$|~$|\.sw.$/.test(path)) return
    const [first, ...rest] = path?.split(sep) ?? []
    touched.add(!first || first.startsWith('_') || rest.length === 0 ? null : first)
    // Editors write a file in several steps.
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const name of touched) changed(name)
      touched.clear()
    }, SETTLE_MS)
  })
  // A folder that vanishes while watched is no reason to end the host.
  watcher.on('error', () => {})
  return {
    close() {
      clearTimeout(timer)
      watcher.close()
    },
  }
}
