/** Pages to be read, framed and kept by anybody: no script is sent, and no cookie. */
export const csr = false;
