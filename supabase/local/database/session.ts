/**
 * The one session as everyone expects it. Needed after a script, which may have cleared
 * search_path or switched roles for good, and on opening, where PGlite sets its own search_path.
 */
export const RESTORE_SESSION =
  'reset role; reset all; set search_path = "$user", public, extensions'
