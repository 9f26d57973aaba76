import { isInstalled } from './locked.mjs';
import { runNpm } from './npm.mjs';
import { say } from './words.mjs';

const REMINDER_MILLISECONDS = 10_000;

/**
 * Everything is needed, what builds included, whatever `NODE_ENV` or npm's own settings say; and a package
 * that would rather have another Node is not a reason to stop.
 */
const INSTALL = [
	'ci',
	'--include=dev',
	'--include=optional',
	'--engine-strict=false',
	'--no-audit',
	'--no-fund',
	'--loglevel=error'
];

/**
 * Installs what the lock file asks for, unless it is there.
 *
 * @param {string} root
 * @returns {Promise<boolean>} false when it could not be; the person has been told why
 */
export async function ensureInstalled(root) {
	if (isInstalled(root)) return true;
	say('installing');
	const start = Date.now();
	const reminder = setInterval(() => {
		say('still-installing', ` ${Math.round((Date.now() - start) / 1000)} s`);
	}, REMINDER_MILLISECONDS);
	const code = await runNpm(root, INSTALL);
	clearInterval(reminder);
	if (code === 0) return true;
	say(code === -1 ? 'no-npm' : 'install-failed');
	return false;
}
