// Every file of a person: in each bucket, the files in the folder of their id.
import type { Db } from '../_shared/http/authorise.ts'

export interface StoredFile {
  bucket: string
  path: string
}

const PAGE = 1000

export async function filesOf(db: Db, person: string): Promise<StoredFile[]> {
  const { data: buckets, error } = await db.storage.listBuckets()
  if (error) throw error
  const found = await Promise.all(
    buckets.map(async ({ id: bucket }) =>
      (await filesIn(db, bucket, person)).map((path) => ({ bucket, path })),
    ),
  )
  return found.flat()
}

async function filesIn(db: Db, bucket: string, folder: string): Promise<string[]> {
  const paths: string[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { data, error } = await db.storage.from(bucket).list(folder, { limit: PAGE, offset })
    if (error) throw error
    for (const { name, id } of data) {
      const path = `${folder}/${name}`
      // A folder is a row without an id.
      paths.push(...(id === null ? await filesIn(db, bucket, path) : [path]))
    }
    if (data.length < PAGE) return paths
  }
}
