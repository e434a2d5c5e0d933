import type { Database } from '../../_shared/database.types.ts'
import { ashby } from './ashby.ts'
import type { Connector } from './connector.ts'
import { greenhouse } from './greenhouse.ts'
import { lever, leverInEurope } from './lever.ts'
import { sandbox } from './sandbox.ts'

export type SourceKind = Database['public']['Enums']['source_kind']

/** A kind of the database that is missing here is a type error. */
export const CONNECTORS: Record<SourceKind, Connector> = {
  ashby,
  greenhouse,
  lever,
  lever_eu: leverInEurope,
  sandbox,
}
