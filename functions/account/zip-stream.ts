import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface Entry {
  path: string
  bytes: Uint8Array
  /** whether to compress it: a compressed file would only cost time */
  isText: boolean
}

/** A ZIP that is made while it is read: only one entry at a time is in memory. */
export function zipStream(entries: AsyncIterator<Entry>): ReadableStream<Uint8Array> {
  let zip: Zip
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error)
        controller.enqueue(chunk)
        if (isLast) controller.close()
      })
    },
    async pull() {
      const next = await entries.next()
      if (next.done) return zip.end()
      const { path, bytes, isText } = next.value
      const file = isText ? new ZipDeflate(path) : new ZipPassThrough(path)
      zip.add(file)
      file.push(bytes, true)
    },
    async cancel() {
      await entries.return?.()
    },
  })
}
