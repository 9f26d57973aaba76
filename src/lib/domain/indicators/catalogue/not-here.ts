/**
 * Indicators that are asked of graduates or of juries, and that the record of a graduate does not keep: said to
 * be so, never made up. Their texts are `figures.indicator.<code>.title`, `.definition` and `.missing`.
 *
 * `SATIS`: satisfaction, F1 · `EFFET`: changes of contract, pay or duties, D16 · `OBTENTION`: certified among
 * those presented to the jury, I15.
 */
export const NOT_HERE = ['SATIS', 'EFFET', 'OBTENTION'] as const;
