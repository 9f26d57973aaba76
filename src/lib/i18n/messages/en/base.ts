import type { Translation } from '../../message.ts';
import type { base as source } from '../fr/base.ts';

export const base = {
	'base.product': 'Devenir',
	'base.skip': 'Skip to content',
	'base.fictional.label': 'Warning',
	'base.fictional.title': 'Fictional data.',
	'base.fictional.text': 'People, answers and figures invented for the demonstration.',
	'base.error.prefix': 'Error: ',
	'base.error.summary': 'There is a problem',
	'base.foot.method': 'Definitions and method',
	'base.foot.accessibility': 'Accessibility: not compliant, no audit yet',
	'base.foot.privacy': 'Personal data',
	'base.foot.sources': 'Sources',
	'base.foot.licence': 'Devenir {version}, free software (MIT)',
	'base.help': 'Help',
	'base.nav.label': 'Navigation',
	'base.nav.method': 'Method',
	'base.nav.staff': 'Staff',
	'base.programme.all': 'All programmes',
	'base.programme.count': { one: '{count} programme', other: '{count} programmes' },
	'base.programme.level': 'level {level}',
	'base.signOut': 'Sign out',
	'base.tab.dashboard': 'Dashboard',
	'base.tab.imports': 'Imports',
	'base.tab.explore': 'Explore',
	'base.tab.promotions': 'Cohorts (RNCP)',
	'base.tab.users': 'Accounts',
	'base.table.region': 'Table: {table}',
	'base.tabs': 'Sections',
	'base.tools': 'Tools',
	'base.pages.current': 'Page {page} of {pages}'
} as const satisfies Translation<typeof source>;
