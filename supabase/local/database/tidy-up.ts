import { access, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Finishes or removes a copy that a crash left. Needs the lock of the directory. */
export async function tidyUp(dataDir: string): Promise<void> {
  const [current, old] = [join(dataDir, 'pg'), join(dataDir, 'pg.old')]
  if (!(await exists(current)) && (await exists(old))) await rename(old, current)
  const names = await readdir(dataDir)
  for (const name of names.filter((one) => /^pg\.(old|.+\.new)$/.test(one)))
    await rm(join(dataDir, name), { recursive: true, force: true })
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
