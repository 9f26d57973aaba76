import type { TableIndicator } from '../indicator.ts';
import { USABLE } from '../people.ts';

/** From the situation at the entry of the training to the one at the reference date. */
export const FLUX: TableIndicator = {
	code: 'FLUX',
	unit: 'table',
	among: USABLE,
	by: ['entrySituation', 'situation']
};
