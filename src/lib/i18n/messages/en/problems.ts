import type { Translation } from '../../message.ts';
import type { problems as source } from '../fr/problems.ts';

export const problems = {
	// Settings and the machine room
	'problem.arguments.invalid':
		'The command does not understand what it was given ({found}). See its options with --help.',
	'problem.database.newer':
		'The database was brought up to date by a newer version of Devenir. Run that version, or restore a backup.',
	'problem.institution.code-invalid':
		'“{found}” cannot be the code of an institution: lower-case letters, figures and hyphens, 40 at most.',
	'problem.institution.code-taken': 'An institution already has the code “{found}”. Choose another.',
	'problem.setting.invalid':
		'The setting {at} cannot be read. See the values it may have with “npm run -s devenir -- doctor”.',
	'problem.secret.file-unreadable':
		'The secret key cannot be read from {found} ({reason}). Give a file of 32 characters or more that this account can read.',
	'problem.secret.too-short': 'The secret key of {found} has fewer than 32 characters. Use a longer one.',
	'problem.database.no-binaries':
		'There is no embedded PostgreSQL for this machine ({platform}). Install with “npm ci”, or give a server in DATABASE_URL.',
	'problem.database.root-refused':
		'PostgreSQL refuses to run as root, and this machine forbids user namespaces. Run Devenir as an ordinary account, or give a server in DATABASE_URL.',
	'problem.database.folder-unusable':
		'The data folder {found} cannot be opened ({reason}). Give in DEVENIR_DATA a folder that this account can write to.',
	'problem.database.cannot-initialise': 'The embedded database could not be made: {found}',
	'problem.database.cannot-start':
		'The embedded database could not start: {found}. Its log is in the data folder, “postgresql/log”.',
	'problem.database.no-answer':
		'PostgreSQL runs on this data folder (process {pid}) but has not answered for a minute. Stop that process, then try again.',
	'problem.database.unreachable': 'The PostgreSQL server of DATABASE_URL does not answer: {found}',
	'problem.database.outdated':
		'The database is not at the version of this program. Run “npm run -s devenir -- migrate”.',
	'problem.institution.unknown': 'There is no institution “{found}”. Existing codes: {codes}.',
	'problem.institution.ambiguous':
		'There are several institutions: choose with --institution. Existing codes: {codes}.'
} as const satisfies Translation<typeof source>;
