import { inspectFile } from '#lib/server/csv/inspect-file.ts';
import { bytesSource, type FileSource } from '#lib/server/csv/source.ts';

/**
 * Reads a file that is made while it is read, and prints what is said of it and how much memory that took over
 * the process before, in bytes: `{"codes": […], "over": …}`. A program of its own, so that nothing else counts.
 *
 * `node read-bomb.ts OPENING FILLING MEGABYTES`
 */
const [opening = '', filling = '', megabytes = '1'] = process.argv
	.slice(2)
	.map((text) => JSON.parse(text) as string);
const PIECE = 128 * 1024;
const MEGABYTE = 1024 * 1024;

function bomb(bytes: number): FileSource {
	const piece = Buffer.from(filling.repeat(Math.ceil(PIECE / Buffer.byteLength(filling))));
	return {
		name: 'bomb.csv',
		byteCount: bytes,
		async *open() {
			yield await Promise.resolve(Buffer.from(opening));
			for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
		}
	};
}

// As a process that has read files before: what reading itself needs is there already.
await inspectFile(bytesSource('sound.csv', Buffer.from(`p,s,e\n${'CASP,employed,1650\n'.repeat(100_000)}`)));
const before = process.memoryUsage().rss;
let peak = before;
const watch = setInterval(() => {
	peak = Math.max(peak, process.memoryUsage().rss);
}, 10);
const { problems } = await inspectFile(bomb(Number(megabytes) * MEGABYTE));
clearInterval(watch);
peak = Math.max(peak, process.memoryUsage().rss);
process.stdout.write(JSON.stringify({ codes: problems.map(({ code }) => code), over: peak - before }));
