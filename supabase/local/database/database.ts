import type { PGlite } from '@electric-sql/pglite'

/** The one connection everybody shares: keep transactions short, never await the network in one. */
export type Database = PGlite
