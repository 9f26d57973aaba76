import type { PublishedPromotion } from '../../figures/promotion-table.ts';
import type { RecordedPromotion } from './control.ts';
import { eachPromotion, wholeDossier } from './each-promotion.ts';

const SOON_MONTHS = 18;

/** At least two promotions; a first application may rest on one, for three years at most (regulation 2.1). */
export const PROMOTIONS = wholeDossier('promotions', ({ promotions }) => {
	const count = promotions.length;
	if (count === 0) return { verdict: 'block', params: { count } };
	return { verdict: count === 1 ? 'warning' : 'pass', params: { count } };
});

/** What the register prints of this promotion, where it differs from what is computed. */
export const REGISTER_GAP = eachPromotion('register-gap', ({ promotion, facts }) => {
	const recorded = facts.record?.find(({ year }) => year === promotion.cohort);
	if (!recorded) return { verdict: 'warning', params: { count: 0, known: 'no' } };
	const count = gapsBetween(promotion.published, recorded).length;
	return { verdict: count === 0 ? 'pass' : 'warning', params: { count, known: 'yes' } };
});

/** The columns in which the register's record differs from what is computed; an empty one says nothing. */
export function gapsBetween(
	computed: PublishedPromotion,
	recorded: RecordedPromotion
): readonly {
	readonly column: keyof PublishedPromotion;
	readonly recorded: number;
	readonly computed: number | null;
}[] {
	const pairs = [
		['nombre_certifies', recorded.certified],
		['nombre_certifies_vae', recorded.certifiedByVae],
		['taux_insertion_global_6mois', recorded.globalAt6Percent],
		['taux_insertion_metier_6mois', recorded.targetAt6Percent],
		['taux_insertion_metier_2ans', recorded.targetAt24Percent]
	] as const;
	return pairs.flatMap(([column, value]) =>
		value === null || value === computed[column]
			? []
			: [{ column, recorded: value, computed: computed[column] }]
	);
}

/** An application is examined for about seven months, and takes longer to prepare (regulation 2.1). */
export const REGISTRATION_ENDS = wholeDossier('registration-ends', ({ programme, today }) => {
	const until = programme.registeredUntil;
	if (until === null)
		return { verdict: 'warning', params: { known: 'no', months: 0, date: { date: today } } };
	const months = monthsBetween(today, until);
	return {
		verdict: months < SOON_MONTHS ? 'warning' : 'pass',
		params: { known: months < 0 ? 'over' : 'yes', months: Math.max(0, months), date: { date: until } }
	};
});

/** Whole months from one ISO day to another; negative when the second is first. */
function monthsBetween(from: string, until: string): number {
	const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
	const [lastYear = 0, lastMonth = 0, lastDay = 0] = until.split('-').map(Number);
	return (lastYear - year) * 12 + lastMonth - month - (lastDay < day ? 1 : 0);
}

export const DEFINITION_CHANGED = wholeDossier(
	'definition-changed',
	({ lastLock, definitions, rulesVersion }) => {
		const changed =
			lastLock !== null && (lastLock.definitions !== definitions || lastLock.rulesVersion !== rulesVersion);
		return {
			verdict: changed ? 'warning' : 'pass',
			params: { before: lastLock?.definitions ?? '', now: definitions, known: lastLock ? 'yes' : 'no' }
		};
	}
);
