/** Lists and plain forms: no framework script. One small script of its own takes the keys of an interview. */
export const csr = false;
