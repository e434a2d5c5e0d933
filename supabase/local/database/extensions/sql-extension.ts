// An extension that is only SQL, in the form that PGlite unpacks: a gzipped tar of its control file
// and its script. So `create extension pg_cron` in a shared migration works here too.
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Extension } from '@electric-sql/pglite'
import { cached } from '../cache.ts'

const FOLDER = 'share/postgresql/extension/'
const BLOCK = 512

export interface SqlExtension {
  name: string
  version: string
  /** the schema of its objects; null: the schema that `with schema` names */
  schema: string | null
  sql: string
}

/** Its two files, under the names that PostgreSQL looks for. */
export function filesOf({ name, version, schema, sql }: SqlExtension): Record<string, string> {
  const control = [
    `comment = 'Rolecall''s own ${name}'`,
    `default_version = '${version}'`,
    'relocatable = false',
    ...(schema ? [`schema = ${schema}`] : []),
    '',
  ].join('\n')
  return { [`${name}.control`]: control, [`${name}--${version}.sql`]: sql }
}

export function sqlExtension(extension: SqlExtension): Extension {
  const { name } = extension
  const entries = Object.entries(filesOf(extension))
  const archive = Buffer.concat([
    ...entries.map(([file, text]) => tarEntry(`${FOLDER}${file}`, text)),
    Buffer.alloc(2 * BLOCK),
  ])

  return {
    name,
    setup: async (_pg, emscriptenOpts) => {
      const digest = createHash('sha256').update(archive).digest('hex').slice(0, 16)
      const path = await cached(`${name}-${digest}.tar.gz`, async () => gzipSync(archive))
      return { emscriptenOpts, bundlePath: pathToFileURL(path) }
    },
  }
}

/** One file of a ustar archive: a header block, then the text padded to whole blocks. */
function tarEntry(name: string, text: string): Buffer {
  const body = Buffer.from(text)
  const header = Buffer.alloc(BLOCK)
  const octal = (value: number) => value.toString(8).padStart(11, '0') + '\0'
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(octal(body.length), 124)
  header.write(octal(0), 136)
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  // The checksum is computed with its own field blank, as written above.
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(sum.toString(8).padStart(6, '0') + '\0 ', 148)
  return Buffer.concat([header, body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)])
}
