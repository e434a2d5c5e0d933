// What can be set from outside, as .env.example explains it; read by the scripts.
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

export const settings = {
  dataDir: resolve(root, process.env.DATA_DIR || '.data'),
  apiPort: port('API_PORT', 54321),
  webPort: port('WEB_PORT', 5173),
  mailPort: port('MAIL_PORT', 54324),
  boardPort: port('BOARD_PORT', 54330),
  /** Set: the web app uses that Supabase and the embedded one does not start. */
  supabaseUrl: process.env.SUPABASE_URL || null,
  publishableKey: process.env.SUPABASE_PUBLISHABLE_KEY || null,
}
