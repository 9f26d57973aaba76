/** Said again: outside the frame of staff, the page has none of the layouts that say it. */
export const csr = false;
