import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../supabase/local/database/open.ts'
import { writeFunctions } from './write-functions.ts'

/** The data directory of a stack that answers digests: a new one, or the given one with its data. */
export async function prepareDigest(givenDataDir?: string): Promise<string> {
  const dataDir = givenDataDir ?? (await mkdtemp(join(tmpdir(), 'rolecall-')))
  const db = await openDatabase({ dataDir: join(dataDir, 'database') })
  await writeFunctions(db)
  await db.close()
  return dataDir
}
