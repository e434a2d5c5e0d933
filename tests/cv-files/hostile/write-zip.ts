import { crc32, deflateRawSync } from 'node:zlib'
import { joined } from './case.ts'

/** One entry as the archive holds it. Fields that are left out get their correct value. */
export interface RawEntry {
  name: string
  data: Uint8Array | string
  method?: number
  flags?: number
  crc?: number
  /** declared sizes; the stored bytes do not change */
  packedSize?: number
  size?: number
  /** the name in front of the data, when it differs from the one in the directory */
  localName?: string
  /** uses the data of an earlier entry, by its position */
  sameAs?: number
}

interface Ending {
  comment?: string
  count?: number
  directoryAt?: number
}

const little = (value: number, width: number) =>
  Uint8Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** at) % 256)

/** A zip written byte by byte, so that its fields can be false. */
export function rawZip(entries: RawEntry[], ending: Ending = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const offsets: number[] = []
  let at = 0
  const packings = new Map<RawEntry['data'], Packing>()
  for (const entry of entries) {
    const packing = packings.get(entry.data) ?? pack(entry.data)
    packings.set(entry.data, packing)
    const method = entry.method ?? 8
    const packed = method === 8 ? packing.deflated : packing.plain
    const fields = (name: Uint8Array) =>
      joined(
        little(entry.flags ?? 0x800, 2),
        little(method, 2),
        little(0, 4),
        little(entry.crc ?? packing.crc, 4),
        little(entry.packedSize ?? packed.length, 4),
        little(entry.size ?? packing.plain.length, 4),
        little(name.length, 2),
      )
    const name = Buffer.from(entry.name)
    const localName = Buffer.from(entry.localName ?? entry.name)
    offsets.push(entry.sameAs === undefined ? at : offsets[entry.sameAs]!)
    if (entry.sameAs === undefined) {
      const local = joined('PK\x03\x04', little(20, 2), fields(localName), little(0, 2), localName)
      parts.push(local, packed)
      at += local.length + packed.length
    }
    directory.push(
      joined('PK\x01\x02', little(20, 2), little(20, 2), fields(name), little(0, 12)),
      little(offsets.at(-1)!, 4),
      name,
    )
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = little(ending.count ?? entries.length, 2)
  return joined(
    ...parts,
    ...directory,
    'PK\x05\x06',
    little(0, 4),
    count,
    count,
    little(size, 4),
    little(ending.directoryAt ?? at, 4),
    little(ending.comment?.length ?? 0, 2),
    ending.comment ?? '',
  )
}

interface Packing {
  plain: Uint8Array
  deflated: Uint8Array
  crc: number
}

function pack(data: RawEntry['data']): Packing {
  const plain = typeof data === 'string' ? Buffer.from(data) : data
  return { plain, deflated: deflateRawSync(plain), crc: crc32(plain) }
}
