import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Parts of Office files that the libraries date or number by the clock: name of the part → what is put right in it. */
export type PartFixes = Readonly<Record<string, (xml: string) => string>>;

/**
 * A zip file again, with its parts in their order, dated to one day and put right: the same content gives the same
 * bytes whenever it is made.
 *
 * @param instant ISO instant, of 1980 or later, as zip files ask
 */
export function fixZip(bytes: Uint8Array, instant: string, fixes: PartFixes = {}): Uint8Array {
	const mtime = zipTime(instant);
	const parts: Zippable = {};
	for (const [name, content] of Object.entries(unzipSync(bytes))) {
		if (name.endsWith('/')) continue;
		const fix = fixes[name];
		parts[name] = [fix ? encode(fix(decode(content))) : content, { mtime }];
	}
	return zipSync(parts, { level: 6 });
}

/** Files under their names, as a zip file that is the same whenever it is made. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, instant: string): Uint8Array {
	const mtime = zipTime(instant);
	// Pictures are compressed already.
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [content, { mtime, level: 0 }]]))
	);
}

/** Zip files write the clock of the wall. At noon it says the same wherever the machine stands: no clock is moved then. */
function zipTime(instant: string): Date {
	const [year = 1980, month = 1, day = 1] = instant.split(/\D/).map(Number);
	return new Date(year, month - 1, day, 12);
}

/** Sets when an Office file says it was made and changed, in `docProps/core.xml`. */
export function fixCoreDates(instant: string): (xml: string) => string {
	const stamp = new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
	return (xml) =>
		xml.replace(
			/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g,
			`$1${stamp}$2`
		);
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);
