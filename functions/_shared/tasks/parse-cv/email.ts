/** An e-mail address, wherever it stands. Names of hosts and people may carry letters of any script. */
export const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}/u
