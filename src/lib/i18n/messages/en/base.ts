import type { Translation } from '../../message.ts';
import type { base as source } from '../fr/base.ts';

export const base = {
	'base.product': 'Devenir',
	'base.skip': 'Skip to content',
	'base.fictional.label': 'Warning',
	'base.fictional.title': 'Fictional data.',
	'base.fictional.text': 'People, answers and figures invented for the demonstration.',
	'base.error.title': 'Error',
	'base.error.prefix': 'Error: ',
	'base.error.summary': 'There is a problem',
	'base.pages.label': 'Pages of the list',
	'base.pages.previous': 'Previous page',
	'base.pages.next': 'Next page',
	'base.pages.current': 'Page {page} of {pages}'
} as const satisfies Translation<typeof source>;
