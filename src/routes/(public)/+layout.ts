/** Pages to be read: no script is sent. */
export const csr = false;
