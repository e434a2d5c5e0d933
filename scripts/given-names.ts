// `npm run names`: writes the given names that the reader of CVs knows, from the locales of faker.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { givenNamesTable } from './given-names-table.ts'
import { root } from './settings.ts'

const path = join(root, 'functions/_shared/lexicon/given-names.ts')
writeFileSync(path, await format(givenNamesTable(), { parser: 'typescript', filepath: path }))
