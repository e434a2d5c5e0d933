// `npm run compact`: writes the embedded database again, so that its log and files hold no deleted
// data. Refuses while the product runs.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { folderSize } from './folder-size.ts'
import { settings } from './settings.ts'
import { compactDatabase } from '../supabase/local/database/compact.ts'

const { dataDir } = settings
const database = join(dataDir, 'database')

const before = await folderSize(dataDir)
try {
  await compactDatabase(database)
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exit(1)
}
// Incomplete copies of the inbox, left by a crash. Files without a row are removed at each start.
for (const name of await readdir(dataDir))
  if (/^mail\.jsonl\.\d+$/.test(name)) await rm(join(dataDir, name), { force: true })
const after = await folderSize(dataDir)
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
console.log(`${dataDir}: ${megabytes(before)} before, ${megabytes(after)} now.`)
