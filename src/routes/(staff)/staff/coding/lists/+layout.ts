/** Lists are typed and sent as plain forms: no script. */
export const csr = false;
