import type { Check } from '../check.ts';
import { eachPerson } from '../look.ts';

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]{2,}$/;

/** An address that no mail can be sent to is a graduate who is never asked. */
export const addressesSound: Check = {
	severity: 'warning',
	open: eachPerson('email', ({ value }) =>
		ADDRESS.test(String(value)) ? null : { code: 'import.check-address-odd' }
	)
};
