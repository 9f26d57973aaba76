import { writeSavBlocks, type SavBlocks } from './sav-blocks.ts';
import { octets, segmentWidths, type SavValue, type SavVariable } from './sav-variable.ts';

/** Cases of a system file while they come. */
export interface SavCases extends Pick<SavBlocks, 'take' | 'end'> {
	/** Adds a case, its values in the order of the variables. */
	add(values: readonly SavValue[]): void;
}

const SECONDS_A_DAY = 86_400;
/** Days from 14 October 1582 to 1 January 1970. */
const DAYS_TO_1970 = 141_428;

/** Seconds since 14 October 1582, as the format keeps days. @param day ISO day */
export function savDay(day: string): number {
	return (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000 + DAYS_TO_1970) * SECONDS_A_DAY;
}

/** Writes cases of these variables, compressed byte by byte. */
export function writeSavCases(variables: readonly SavVariable[]): SavCases {
	const blocks = writeSavBlocks();
	const texts = variables.map(({ type }) =>
		type.kind === 'text' ? { room: Buffer.alloc(type.width), segments: segmentWidths(type.width) } : null
	);
	const groups = texts
		.flatMap((text) => text?.segments ?? [1])
		.reduce((sum, width) => sum + octets(width), 0);
	return {
		add: (values) => {
			blocks.reserve(groups);
			for (const [at, text] of texts.entries()) {
				const value = values[at] ?? null;
				if (text) writeText(blocks, typeof value === 'string' ? value : '', text);
				else blocks.number(typeof value === 'number' ? value : null);
			}
		},
		take: () => blocks.take(),
		end: () => blocks.end()
	};
}

/** Bytes are packed tightly: 255 in each segment, whatever room is left in the last ones. */
function writeText(
	blocks: SavBlocks,
	value: string,
	{ room, segments }: { readonly room: Buffer; readonly segments: readonly number[] }
): void {
	const written = room.write(value, 'utf8');
	let from = 0;
	for (const width of segments) {
		const stop = Math.min(written, from + width);
		for (let at = 0; at < octets(width); at++)
			blocks.text(room, from + 8 * at, Math.min(stop, from + 8 * at + 8));
		from += width;
	}
}
