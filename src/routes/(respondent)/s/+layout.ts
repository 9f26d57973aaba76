/** No script is sent: the whole journey is forms. */
export const csr = false;
