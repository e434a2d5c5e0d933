import type { Running } from '../../scripts/running.ts'
import { type Person, service } from './people.ts'

/** Removes people and their files. A person who is already gone is skipped. */
export async function removePeople(stack: Running, people: Iterable<Person>): Promise<void> {
  const admin = service(stack)
  const { data: buckets } = await admin.storage.listBuckets()
  for (const { id, client } of people) {
    await client.removeAllChannels()
    for (const bucket of buckets ?? []) {
      const files = admin.storage.from(bucket.id)
      const { data: found } = await files.list(id)
      const names = (found ?? []).map(({ name }) => `${id}/${name}`)
      if (names.length > 0) await files.remove(names)
    }
    const { error } = await admin.auth.admin.deleteUser(id)
    if (error && error.status !== 404) throw error
  }
}
