import { matches } from '../../indicators/condition.ts';
import { COUNTED_EMPLOYED } from '../../indicators/people.ts';
import { isMissing } from '../../outcomes/missing.ts';
import { eachPromotion, verdictOn, wavesThat, type HolderAt } from './each-promotion.ts';

const inWork = ({ wave }: HolderAt) => matches(COUNTED_EMPLOYED, wave.outcome);

/** Undecided counts as not target, so a decision that is missing would lower the rate in silence. */
export const TARGET_UNDECIDED = eachPromotion('target-undecided', ({ holders }) => {
	const employed = wavesThat(holders, inWork);
	const undecided = employed.filter(({ wave }) => wave.outcome.target === 'undecided');
	return { ...verdictOn(undecided, employed.length, 'block'), remedy: '/staff/coding/target' };
});

/** A job is proved by its title, its employer, its contract and its country. */
export const JOB_FACTS = eachPromotion('job-facts', ({ holders }) => {
	const employed = wavesThat(holders, inWork);
	const bare = employed.filter(
		({ wave: { outcome, employer } }) =>
			outcome.jobTitle.trim() === '' ||
			employer.trim() === '' ||
			isMissing(outcome.contract) ||
			isMissing(outcome.country)
	);
	return verdictOn(bare, employed.length, 'block');
});

/** Whoever was in work on the day began that job before it, or on it. */
export const JOB_BEGAN_LATE = eachPromotion('job-began-late', ({ holders }) => {
	const dated = wavesThat(holders, (at) => inWork(at) && at.wave.jobSince !== null);
	const late = dated.filter(({ wave: { jobSince, outcome } }) => {
		const month = outcome.referenceDate?.slice(0, 7);
		return month !== undefined && jobSince !== null && jobSince.slice(0, 7) > month;
	});
	return verdictOn(late, dated.length, 'warning');
});

/** The graduate's own opinion decides nothing, but a decision against it is worth another look. */
export const OPINION_DIFFERS = eachPromotion('opinion-differs', ({ holders }) => {
	const employed = wavesThat(holders, inWork);
	const opposed = employed.filter(
		({ wave: { outcome } }) =>
			(outcome.titleLink === '4' && outcome.target === 'yes') ||
			(outcome.titleLink === '1' && outcome.target === 'no')
	);
	return { ...verdictOn(opposed, employed.length, 'warning'), remedy: '/staff/coding/target' };
});

/** Whoever kept the same job is employed, and says little of criterion 2. */
export const SAME_JOB = eachPromotion('same-job', ({ holders }) => {
	const employed = wavesThat(holders, inWork);
	const same = employed.filter(
		({ line: { before }, wave: { comparedWithBefore, employer, outcome } }) =>
			comparedWithBefore === 'MEME' ||
			(isSameText(before.employer, employer) && isSameText(before.jobTitle, outcome.jobTitle))
	);
	return verdictOn(same, employed.length, 'warning');
});

function isSameText(one: string, other: string): boolean {
	const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();
	return plain(one) !== '' && plain(one) === plain(other);
}
