// `npm run names`: writes the given names that the reader of CVs knows, from the locales of faker.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { givenNamesTable } from './given-names-table.ts'
import { root } from './settings.ts'

writeFileSync(join(root, 'functions/_shared/lexicon/given-names.ts'), givenNamesTable())
