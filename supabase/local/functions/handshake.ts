/** How serve.ts marks the lines it says to the host; every other line is the function's own. */
export const HANDSHAKE = 'functions-host: '
/** Deno runs and nothing of the function is loaded yet. */
export const WAITING = 'waiting'
