/** The release functions and web are from; a test holds it equal to package.json. */
export const VERSION = '0.1.0'
