// `npm run bundle`: the size of each function when it is deployed, and its largest parts. Fails
// when one is over the limit; `-- --limit <bytes>` sets another limit.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleSizes, LIMIT } from './bundle-sizes.ts'
import { functionNames } from './function-names.ts'
import { root } from './settings.ts'

const { values } = parseArgs({ options: { limit: { type: 'string', default: `${LIMIT}` } } })
const limit = Number(values.limit)

const entries = functionNames.map((name) => [name, join(root, 'functions', name, 'index.ts')])
const sizes = await bundleSizes(Object.fromEntries(entries))
const width = Math.max(...functionNames.map(({ length }) => length))

for (const { name, bytes, parts } of sizes.toSorted((left, right) => right.bytes - left.bytes)) {
  const largest = parts.slice(0, 4).map((part) => `${part.name} ${megabytes(part.bytes)}`)
  const size = `${bytes}`.padStart(9)
  console.log(`${name.padEnd(width)} ${size} bytes, ${megabytes(bytes)} MB: ${largest.join(', ')}`)
}

const tooLarge = sizes.filter(({ bytes }) => bytes > limit)
if (tooLarge.length > 0) {
  const names = tooLarge.map(({ name }) => name).join(', ')
  console.error(`Too large for a deploy (limit ${megabytes(limit)} MB): ${names}`)
  process.exitCode = 1
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(2)
}
