/** The release of functions and web; a test compares it with package.json. */
export const VERSION = '0.1.0'
