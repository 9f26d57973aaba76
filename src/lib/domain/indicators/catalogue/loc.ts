import type { TableIndicator } from '../indicator.ts';
import { EMPLOYED } from '../people.ts';

/** Where people work, by region; a department is one column away, and areas too small stand together. */
export const LOC: TableIndicator = { code: 'LOC', unit: 'table', among: EMPLOYED, by: ['region'] };
