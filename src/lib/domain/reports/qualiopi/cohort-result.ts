import * as v from 'valibot';
import { quoteFound, type Problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** What the school office counts of a promotion (regulation 3, indicators 2 and 3). Null where it is not known. */
export interface CohortResult {
	/** People who began. */
	readonly enrolled: number | null;
	/** People who came before the jury. */
	readonly presented: number | null;
	readonly certified: number | null;
	/** People who validated one block or more, and not the whole. */
	readonly blocksOnly: number | null;
	/** People who stopped before the end. */
	readonly droppedOut: number | null;
	/** Mean of what people gave, out of `satisfactionScale`, and how many gave something. */
	readonly satisfactionMean: number | null;
	readonly satisfactionScale: number | null;
	readonly satisfactionCount: number | null;
	/** Where the counts are from, in words, and its ISO day. */
	readonly source: string;
	readonly sourceDate: string;
}

const COUNTS = ['enrolled', 'presented', 'certified', 'blocksOnly', 'droppedOut'] as const;
const SATISFACTION = ['satisfactionMean', 'satisfactionScale', 'satisfactionCount'] as const;
const MOST_PEOPLE = 1_000_000;
const LONGEST_SOURCE = 500;
const day = v.pipe(v.string(), v.isoDate());

/** Reads what an officer typed; the first thing that cannot be read, or contradicts another, is told with its place. */
export function parseCohortResult(given: Readonly<Record<string, string>>): Result<CohortResult> {
	const numbers: Record<string, number | null> = {};
	for (const field of [...COUNTS, ...SATISFACTION]) {
		const text = (given[field] ?? '').trim();
		const value = numberOf(text, field === 'satisfactionMean');
		if (value === undefined) return fail({ code: 'results.number', at: field, found: quoteFound(text) });
		numbers[field] = value;
	}
	const at = (field: (typeof COUNTS)[number] | (typeof SATISFACTION)[number]) => numbers[field] ?? null;
	const read = {
		...{ enrolled: at('enrolled'), presented: at('presented'), certified: at('certified') },
		...{ blocksOnly: at('blocksOnly'), droppedOut: at('droppedOut') },
		...{ satisfactionMean: at('satisfactionMean'), satisfactionScale: at('satisfactionScale') },
		satisfactionCount: at('satisfactionCount'),
		...{ source: (given.source ?? '').trim(), sourceDate: (given.sourceDate ?? '').trim() }
	};
	return check(read);
}

function check(read: CohortResult): Result<CohortResult> {
	const { enrolled, presented, certified, blocksOnly, droppedOut, source, sourceDate } = read;
	if (more(certified, presented)) return fail({ code: 'results.certified', at: 'certified' });
	if (more(presented, enrolled)) return fail({ code: 'results.presented', at: 'presented' });
	if (more((blocksOnly ?? 0) + (certified ?? 0), presented))
		return fail({ code: 'results.blocks', at: 'blocksOnly' });
	if (more(droppedOut, enrolled)) return fail({ code: 'results.dropped', at: 'droppedOut' });
	const satisfaction = checkSatisfaction(read);
	if (satisfaction) return fail(satisfaction);
	if (source === '' || source.length > LONGEST_SOURCE) return fail({ code: 'results.source', at: 'source' });
	if (!v.is(day, sourceDate))
		return fail({ code: 'results.day', at: 'sourceDate', found: quoteFound(sourceDate) });
	return ok(read);
}

const more = (part: number | null, whole: number | null) => part !== null && whole !== null && part > whole;

/** Mean, scale and count are known together. */
function checkSatisfaction(read: CohortResult): Problem | undefined {
	const known = SATISFACTION.filter((field) => read[field] !== null).length;
	if (known !== 0 && known !== SATISFACTION.length)
		return { code: 'results.satisfaction', at: 'satisfactionMean' };
	return more(read.satisfactionMean, read.satisfactionScale)
		? { code: 'results.scale', at: 'satisfactionMean' }
		: undefined;
}

/** Null for nothing, undefined for what is no number. A decimal comma is one. */
function numberOf(text: string, decimals: boolean): number | null | undefined {
	const written = text.replace(/\s/g, '').replace(',', '.');
	if (written === '') return null;
	const shape = decimals ? /^\d{1,3}(\.\d{1,2})?$/ : /^\d{1,7}$/;
	const value = Number(written);
	return shape.test(written) && value <= MOST_PEOPLE ? value : undefined;
}
