import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Files as large as somebody cares to send, made while they are read: refused, in little memory. */
const GIGABYTE = 1024;
const LARGEST_UPLOAD = 20;
const MOST_MEGABYTES = 40;
/** What is kept must fit; what is not kept any more has to go, and does not count. */
const BOUNDED = [`--max-old-space-size=${MOST_MEGABYTES}`, '--max-semi-space-size=4'];

async function read(opening: string, filling: string, megabytes: number) {
	const { stdout } = await promisify(execFile)(process.execPath, [
		...BOUNDED,
		'tests/support/read-bomb.ts',
		...[opening, filling, String(megabytes)].map((text) => JSON.stringify(text))
	]);
	return JSON.parse(stdout) as { readonly codes: readonly string[]; readonly over: number };
}

test.each([
	['a gigabyte of one quote that never closes', 'a,b\n1,"', 'x', 'import.quote-open', GIGABYTE],
	['a gigabyte of one row', 'a,b\n1,', 'x', 'import.row-endless', GIGABYTE],
	['a gigabyte of columns', 'a,b\n', '1,', 'import.row-endless', GIGABYTE],
	['zero bytes', 'a,b\n1,2\n', '\0', 'import.nul', LARGEST_UPLOAD],
	['byte order marks', '', '\ufeff', 'import.empty-file', LARGEST_UPLOAD],
	['line ends', 'a,b\n', '\n', 'import.too-many-rows', LARGEST_UPLOAD]
])('%s', { timeout: 120_000 }, async (_what, opening, filling, code, megabytes) => {
	const { codes, over } = await read(opening, filling, megabytes);
	expect(codes).toContain(code);
	expect(over / 1e6).toBeLessThan(MOST_MEGABYTES);
});
