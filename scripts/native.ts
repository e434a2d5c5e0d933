// `npm run native`: installs a native PostgreSQL like that of hosted Supabase, once. Then runs all
// migrations, pgTAP and the workers' queries on it. `npm test` does the same when it is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { debian, setUp, setUpObstacle } from './native/debian.ts'
import { root } from './settings.ts'

const why = setUpObstacle()
if (why) {
  console.error(why)
  process.exit(1)
}
if (!existsSync(debian)) {
  console.log('Setting PostgreSQL 17 up in a folder: about a minute, and 800 MB…')
  setUp()
}
const files = ['tests/db/native', 'tests/db/rate-limits-race']
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'db', '--reporter', 'verbose', ...files],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)
