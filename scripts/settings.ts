// The settings that come from outside, as .env.example explains them. Scripts read them here.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadEnvFile } from 'node:process'

export const root = join(import.meta.dirname, '..')

const envFile = join(root, '.env')
if (existsSync(envFile)) loadEnvFile(envFile)

function port(name: string, otherwise: number): number {
  const value = Number(process.env[name] || otherwise)
  if (Number.isInteger(value) && value > 0 && value < 65536) return value
  console.error(`${name} must be a port number, 1 to 65535. It is "${process.env[name]}".`)
  process.exit(1)
}

/** With only one of the two variables the embedded Supabase would start without a warning. */
function namesSupabase(): boolean {
  const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = process.env
  if (!SUPABASE_URL && !SUPABASE_PUBLISHABLE_KEY) return false
  if (SUPABASE_URL && SUPABASE_PUBLISHABLE_KEY && URL.canParse(SUPABASE_URL)) return true
  console.error(
    SUPABASE_URL && SUPABASE_PUBLISHABLE_KEY
      ? `SUPABASE_URL must be a web address. It is "${SUPABASE_URL}".`
      : 'SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY go together: set both, or neither.',
  )
  process.exit(1)
}

export const settings = {
  dataDir: resolve(root, process.env.DATA_DIR || '.data'),
  apiPort: port('API_PORT', 54321),
  webPort: port('WEB_PORT', 5173),
  mailPort: port('MAIL_PORT', 54324),
  boardPort: port('BOARD_PORT', 54330),
  /** The web app uses the Supabase that the environment names; the embedded one does not start. */
  isElsewhere: namesSupabase(),
  /** of the Supabase that the environment names; only rotate-key needs one */
  secretKey: process.env.SUPABASE_SECRET_KEY || null,
}
