/**
 * An e-mail address, anywhere in a text. Names of hosts and people may have letters of any script.
 */
export const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}/u
