import type { PGlite } from '@electric-sql/pglite'

/**
 * The one connection that everything shares: keep transactions short, and never wait for the
 * network inside one.
 */
export type Database = PGlite
