import type { Design } from '../../model.ts'
import * as builders from './builders.ts'
import * as careers from './careers.ts'
import * as edges from './edges.ts'
import * as forms from './forms.ts'
import * as labelled from './labelled.ts'
import * as latex from './latex.ts'
import * as lines from './lines.ts'
import * as office from './office.ts'
import * as parallel from './parallel.ts'
import * as profiles from './profiles.ts'
import * as resumes from './resumes.ts'
import * as sheets from './sheets.ts'
import * as sidebars from './sidebars.ts'
import * as tables from './tables.ts'
import * as templates from './templates.ts'

const FILES = [
  ...[templates, tables, sidebars, lines, labelled],
  ...[latex, office, edges, forms, sheets],
  ...[builders, profiles, careers, parallel, resumes],
]

export const DESIGNS: Design[] = FILES.flatMap((file): Design[] => Object.values(file))
