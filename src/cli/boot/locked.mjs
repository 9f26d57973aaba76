import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a lock file says of its packages, by path.
 *
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Package
 * @typedef {Record<string, Package>} Packages
 */

/**
 * Are all the packages of the lock file installed, at its versions? Optional ones may be absent: they are for
 * other systems.
 *
 * @param {Packages} locked what `package-lock.json` asks for
 * @param {Packages} installed what `node_modules/.package-lock.json` says is there
 */
export function isComplete(locked, installed) {
	return Object.entries(locked).every(([path, wanted]) => {
		if (path === '' || wanted.link) return true;
		const present = installed[path];
		return present ? present.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
	});
}

/**
 * Does `node_modules` hold what the lock file asks for? npm writes its own record last, so an installation
 * that was cut short does not count.
 *
 * @param {string} root
 */
export function isInstalled(root) {
	const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
	return (
		installed !== undefined && isComplete(readPackages(join(root, 'package-lock.json')) ?? {}, installed)
	);
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function readPackages(file) {
	try {
		return /** @type {{ packages?: Packages }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
