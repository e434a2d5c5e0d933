// The settings of the embedded home. All other variables of the environment are for the functions.
import { join, resolve } from 'node:path'
import { z } from 'zod'

const port = (otherwise: number) => z.coerce.number().int().min(1).max(65535).default(otherwise)

const shape = z.object({
  DATA_DIR: z.string().default('.data'),
  API_PORT: port(54321),
  WEB_PORT: port(5173),
  MAIL_PORT: port(54324),
  BOARD_PORT: port(54330),
  /** any value: functions restart when their files change */
  FUNCTIONS_WATCH: z.string().default(''),
})

export interface Env {
  dataDir: string
  ports: { api: number; web: number; mail: number; board: number }
  watchesFunctions: boolean
}

/** Throws an Error that names each variable and what is wrong with it. Empty counts as not set. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues
        .map(({ path, message }) => `${path.join('.')} is not usable: ${message}`)
        .join('\n'),
    )
  }
  const { DATA_DIR, API_PORT, WEB_PORT, MAIL_PORT, BOARD_PORT, FUNCTIONS_WATCH } = parsed.data
  return {
    dataDir: resolve(join(import.meta.dirname, '../..'), DATA_DIR),
    ports: { api: API_PORT, web: WEB_PORT, mail: MAIL_PORT, board: BOARD_PORT },
    watchesFunctions: FUNCTIONS_WATCH !== '',
  }
}
