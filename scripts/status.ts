// `npm run status`: prints what runs, as `supabase status -o env` does (`-- --json` for JSON).
import { readRunning } from './running.ts'
import { settings } from './settings.ts'

const running = await readRunning(settings.dataDir)
if (!running) {
  console.error('Nothing runs on this data directory. Start it with: npm start')
  process.exit(1)
}
const { pid: _, ...addresses } = running
if (process.argv.includes('--json')) console.log(JSON.stringify(addresses, null, 2))
else for (const [key, value] of Object.entries(addresses)) console.log(`${key}=${value}`)
