import { all, is } from '../../indicators/condition.ts';
import { EMPLOYED } from '../../indicators/people.ts';
import { SCHOOL_ITEMS } from './cge.ts';
import { open, type ReturnFrame } from './frame.ts';

/**
 * Yearly certified data that the Commission des titres d’ingénieur asks of schools. Its form was not read (regulation 4): the
 * lines are those that both surveys of schools share, and what is known to be asked besides.
 */
export const CTI_FRAME: ReturnFrame = {
	code: 'cti',
	bySex: true,
	items: [
		...SCHOOL_ITEMS,
		{ code: 'work-study', kind: 'people', of: all(EMPLOYED, is('study', 'work-study')) },
		{ code: 'entrepreneurs', kind: 'people', of: all(EMPLOYED, is('status', 'IND', 'DIR')) },
		open('sector-naf', 'not-coded'),
		open('doctoral-studies', 'not-coded'),
		open('mobility-abroad-during-training', 'not-asked')
	]
};
