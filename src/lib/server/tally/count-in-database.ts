import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { Counter, GroupTally, HeadcountRequest, TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Tenant } from '../db/client.ts';
import { selectTally } from '../db/queries/tally.ts';

/** Thrown to whoever counts, when an answer must first be fetched. */
class NotCounted extends Error {
	readonly request: TallyRequest;

	constructor(request: TallyRequest) {
		super('Not counted yet');
		this.request = request;
	}
}

/**
 * Works something out with the counts of PostgreSQL. The work is the same as over the column store, and knows
 * no waiting: it is begun again with one more answer each time, in the order of its requests.
 */
export async function countInDatabase<Value>(
	tenant: Tenant,
	work: (counter: Counter) => Value
): Promise<Value> {
	const answers: (readonly GroupTally[])[] = [];
	for (;;) {
		try {
			return work(counterFrom(answers));
		} catch (error) {
			if (!(error instanceof NotCounted)) throw error;
			answers.push(await selectTally(tenant, error.request));
		}
	}
}

function counterFrom(answers: readonly (readonly GroupTally[])[]): Counter {
	let at = 0;
	const tally = (request: TallyRequest) => {
		const answer = answers[at++];
		if (answer === undefined) throw new NotCounted(request);
		return answer;
	};
	return {
		tally,
		headcount: (request) =>
			tally(headcountTally(request))
				.map(({ key: [code = ''], counts }) => ({ code, people: counts['people'] ?? 0 }))
				.filter(({ people }) => people > 0)
	};
}

/** Counting heads is counting some people in groups: no indicator is looked at. */
function headcountTally({ within, among, field }: HeadcountRequest): TallyRequest {
	const set = DEFINITION_SETS.statistics;
	return { set, indicators: [], distributions: [], counts: { people: among }, within, by: [field] };
}
