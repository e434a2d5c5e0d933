// Notices changes under functions/ during development.
import { watch } from 'node:fs'
import { sep } from 'node:path'

const SETTLE_MS = 100

/** Calls `changed` with the function whose files changed, or with null when all may be affected. */
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
  // The watched folder may disappear: that must not end the host.
  watcher.on('error', () => {})
  return {
    close() {
      clearTimeout(timer)
      watcher.close()
    },
  }
}
