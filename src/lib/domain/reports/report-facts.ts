import * as v from 'valibot';
import { quoteFound } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** As a form sends it. */
export interface GivenReportFacts {
	readonly registeredUntil: string;
	/** By place: `introduction`, or the year of a promotion. */
	readonly comments: Readonly<Record<string, string>>;
	readonly counts: readonly { readonly year: number; readonly jury: string; readonly flow: string }[];
}

export interface ReportFacts {
	/** ISO day. */
	readonly registeredUntil: string | null;
	readonly comments: Readonly<Record<string, string>>;
	readonly counts: readonly {
		readonly year: number;
		readonly jury: number | null;
		readonly flow: number | null;
	}[];
}

const LONGEST_COMMENT = 4000;
const MOST_PEOPLE = 1_000_000;
const day = v.pipe(v.string(), v.isoDate());

/** Reads what an officer typed; the first thing that cannot be read is told with its place. */
export function parseReportFacts({
	registeredUntil,
	comments,
	counts
}: GivenReportFacts): Result<ReportFacts> {
	const until = registeredUntil.trim();
	if (until !== '' && !v.is(day, until))
		return fail({ code: 'report.day', at: 'registeredUntil', found: quoteFound(until) });
	for (const [place, text] of Object.entries(comments)) {
		if (text.length > LONGEST_COMMENT)
			return fail({ code: 'report.comment', at: `comment-${place}`, params: { most: LONGEST_COMMENT } });
	}
	const read: ReportFacts['counts'][number][] = [];
	for (const { year, ...given } of counts) {
		const [jury, flow] = [countOf(given.jury), countOf(given.flow)];
		if (jury === undefined)
			return fail({ code: 'report.count', at: `jury-${year}`, found: quoteFound(given.jury) });
		if (flow === undefined)
			return fail({ code: 'report.count', at: `flow-${year}`, found: quoteFound(given.flow) });
		read.push({ year, jury, flow });
	}
	const kept = Object.entries(comments)
		.map(([place, text]) => [place, text.trim().replaceAll('\r\n', '\n')] as const)
		.filter(([, text]) => text !== '');
	return ok({
		registeredUntil: until === '' ? null : until,
		comments: Object.fromEntries(kept),
		counts: read
	});
}

/** Null for nothing, undefined for what is no count of people. */
function countOf(text: string): number | null | undefined {
	const digits = text.replace(/\s/g, '');
	if (digits === '') return null;
	const count = /^\d+$/.test(digits) ? Number(digits) : Infinity;
	return count <= MOST_PEOPLE ? count : undefined;
}
