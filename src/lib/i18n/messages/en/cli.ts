import type { Translation } from '../../message.ts';
import type { cli as source } from '../fr/cli.ts';

export const cli = {
	'cli.usage': 'Usage: npm run -s devenir -- <command> [options]',
	'cli.exit-codes': 'Exit code: 0 done, 1 failed, 2 input refused. “<command> --help” tells its options.',
	'cli.unknown-command': '“{name}” is not a command. See the list with “npm run -s devenir -- help”.',
	'cli.publish.proposed': 'proposed',
	'cli.publish.published': 'published',
	'cli.publish.withdrawn': 'withdrawn',
	'cli.publish.replaced': 'replaced',
	'cli.publish.refused': 'refused',
	'cli.publish.none': 'Nothing was proposed for this programme.',
	'cli.at-row': 'Line {row}:',
	'cli.at-column': 'Column “{column}”:',
	'cli.at-cell': 'Line {row}, column “{column}”:',
	'cli.page.no-length': 'The size of what was sent was not announced. Nothing was recorded.',
	'cli.page.too-large':
		'What was sent is too large: {kilobytes} kB at most. Nothing was recorded; go back and try again.',
	'cli.page.failed': 'The page could not be shown. Nothing was recorded; try again in a moment.',
	'cli.page.stopping': 'The service is stopping.',
	'cli.start.building': 'Building the pages…',
	'cli.start.built': 'Pages built in {seconds} s.',
	'cli.start.demo': 'Making the fictional institution…',
	'cli.start.demo-made': 'Fictional institution made in {seconds} s.',
	'cli.start.open': 'Devenir is open: {address}',
	'cli.start.sign-in': 'For the staff: {address}',
	'cli.start.passwords-once':
		'  These passwords will not be shown again; for a new one: npm run -s devenir -- user reset ADDRESS',
	'cli.start.reset':
		'  {email}, with the password shown at the first start; for a new one: npm run -s devenir -- user reset {email}',
	'cli.start.no-account':
		'  No account yet: npm run -s devenir -- user create --email ADDRESS --name NAME --role administrator',
	'cli.start.link': 'A personal link: {address}',
	'cli.start.stop': 'Ctrl+C to stop.',
	'cli.start.stopped': 'Devenir has stopped.',
	'cli.doctor.default': '(default)',
	'cli.doctor.invalid': '← cannot be read',
	'cli.doctor.no-database': 'Database: none yet; the first start makes it.',
	'cli.doctor.embedded': 'Database: embedded, PostgreSQL {version}.',
	'cli.doctor.server': 'Database: PostgreSQL server {version}.',
	'cli.doctor.migrated': {
		one: 'Schema: up to date ({count} migration).',
		other: 'Schema: up to date ({count} migrations).'
	},
	'cli.doctor.pending': 'Schema: to be brought up to date ({names}).',
	'cli.doctor.serving': 'Service: open at {address} (process {pid}).',
	'cli.doctor.not-serving': 'Service: stopped, or unknown on a shared PostgreSQL server.',
	'cli.doctor.disk': 'Disk: {free} GB free of {total}.',
	'cli.doctor.healthy': 'All is well.',
	'cli.doctor.unhealthy': 'Something needs your attention: see above.',
	'cli.migrate.nothing': 'The database is up to date.',
	'cli.migrate.pending': 'To do:',
	'cli.migrate.done': 'Done:'
} as const satisfies Translation<typeof source>;
