// Nothing on this page needs JavaScript.
export const csr = false
