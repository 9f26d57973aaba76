/** Written, previewed and published as plain forms: no script. */
export const csr = false;
