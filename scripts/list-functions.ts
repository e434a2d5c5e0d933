// `npm run functions:list`: writes the list of functions into each file that must hold it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionLists } from './function-lists.ts'
import { functionNames } from './function-names.ts'
import { root } from './settings.ts'

for (const { file, write } of functionLists) {
  const path = join(root, file)
  writeFileSync(path, write(readFileSync(path, 'utf8'), functionNames))
  console.log(`wrote ${file}`)
}
