// The one list of functions: the folders of functions/ that have an index.ts.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './settings.ts'

export const functionNames = readdirSync(join(root, 'functions'))
  .filter((name) => existsSync(join(root, 'functions', name, 'index.ts')))
  .sort()
