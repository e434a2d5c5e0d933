import type { Design } from '../../model.ts'
import * as labelled from './labelled.ts'
import * as lines from './lines.ts'
import * as sidebars from './sidebars.ts'
import * as tables from './tables.ts'
import * as templates from './templates.ts'

export const DESIGNS: Design[] = [templates, tables, sidebars, lines, labelled].flatMap((file) =>
  Object.values(file),
)
