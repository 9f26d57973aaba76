import type { Translation } from '../../message.ts';
import type { base as source } from '../fr/base.ts';

export const base = {
	'base.product': 'Devenir',
	'base.skip': 'Skip to content',
	'base.fictional.title': 'Fictional data.',
	'base.fictional.text': 'People, answers and figures invented for the demonstration.',
	'base.error.title': 'Error'
} as const satisfies Translation<typeof source>;
