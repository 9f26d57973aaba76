import type { Translation } from '../../message.ts';
import type { cli as source } from '../fr/cli.ts';

export const cli = {
	'cli.usage': 'Usage: npm run -s devenir -- <command> [options]',
	'cli.exit-codes': 'Exit code: 0 done, 1 failed, 2 input refused. “<command> --help” tells its options.',
	'cli.unknown-command': '“{name}” is not a command. See the list with “npm run -s devenir -- help”.',
	'cli.at-row': 'Line {row}:',
	'cli.at-column': 'Column “{column}”:',
	'cli.at-cell': 'Line {row}, column “{column}”:',
	'cli.migrate.nothing': 'The database is up to date.',
	'cli.migrate.pending': 'To do:',
	'cli.migrate.done': 'Done:'
} as const satisfies Translation<typeof source>;
