/**
 * Sets the one session to its defaults. Needed after a script, which may have changed search_path
 * or the role, and on opening, since PGlite sets its own search_path.
 */
export const RESTORE_SESSION =
  'reset role; reset all; set search_path = "$user", public, extensions'
