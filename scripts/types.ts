// `npm run db:types`: writes functions/_shared/database.types.ts from the migrated database.
import { writeFile } from 'node:fs/promises'
import { openDatabase } from '../supabase/local/database/open.ts'
import { catalogTypes } from './catalog-types.ts'
import { formatted } from './formatted.ts'

const file = 'functions/_shared/database.types.ts'
const db = await openDatabase({ seed: false })
await writeFile(file, await formatted(await catalogTypes(db)))
await db.close()
console.log(`wrote ${file}`)
