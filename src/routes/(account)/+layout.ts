/** Signing in needs no script, and none is sent. */
export const csr = false;
