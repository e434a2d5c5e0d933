/** The mark of lines that serve.ts sends to the host. Every other line is the function's own. */
export const HANDSHAKE = 'functions-host: '
/** Deno runs, and the function is not loaded yet. */
export const WAITING = 'waiting'
