import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aStaffActor, DURING, launchTestCampaign } from '../../../../tests/factories/a-campaign.ts';
import {
	JOB_FORMS,
	openAnswering,
	type Answering,
	type Form
} from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { valueOf } from '../../../../tests/support/surveyed-classes.ts';
import { codeCluster } from './code-cluster.ts';
import { listCodingRules } from './list-coding-rules.ts';
import { readCodingQueue } from './read-coding-queue.ts';
import { readTargetQueue } from './read-target-queue.ts';

let fixture: TestDatabase;
let graduates: Answering;

beforeAll(async () => {
	fixture = await openTestDatabase();
	graduates = openAnswering(fixture, await launchTestCampaign(fixture));
});

afterAll(async () => {
	await graduates.close();
	await fixture.close();
});

beforeEach(() => graduates.forget());

const TITLE = 'Conseillère en insertion professionnelle';
/** Its sheet in ROME 4.0. */
const CHOSEN = { D5: TITLE, 'D5-chosen': 'rome K1801' };

/** Answers everything up to the title, and then the title so; gives what is kept of it, the newest last. */
async function answerTitle(...titles: readonly Form[]) {
	const session = await graduates.start();
	for (const [question, fields] of JOB_FORMS.slice(0, 4)) await graduates.answer(session, question, fields);
	for (const fields of titles) await graduates.answer(session, 'D5', fields);
	const rows = await graduates.owner<{ answer: { value: unknown }; mode: string }[]>`
		select answer, mode from answers where question = 'D5' order by revision`;
	expect(new Set(rows.map(({ mode }) => mode))).toEqual(new Set(['web']));
	return rows.map(({ answer }) => answer.value);
}

async function answerAll(changes: Readonly<Record<string, Form>>): Promise<void> {
	const session = await graduates.start();
	for (const [question, fields] of JOB_FORMS)
		await graduates.answer(session, question, { ...fields, ...changes[question] });
}

const officer = () => fixture.context(aStaffActor(fixture, 'officer', null), { now: DURING });

describe('a suggestion that is chosen', () => {
	it('is kept as text and code, and the title of the outcome is the text', async () => {
		expect(await answerTitle(CHOSEN)).toEqual([{ text: TITLE, list: 'rome', code: 'K1801' }]);
		expect(await graduates.outcome()).toMatchObject({ job_title: TITLE });
	});

	it.each([
		['of another title', 'rome D1106'],
		['of another list', 'pcs2003 K1801'],
		['that no list has', 'rome Z9999'],
		['that is no code', "rome K1801'; drop table answers; --"],
		['of no list', '__proto__ K1801'],
		['of nothing', '']
	])('is kept as text alone with a code %s', async (_, chosen) => {
		expect(await answerTitle({ ...CHOSEN, 'D5-chosen': chosen })).toEqual([TITLE]);
	});

	it('loses its code when the text is changed, also by a form that still sends it', async () => {
		const edited = `${TITLE} au CCAS`;
		expect(await answerTitle(CHOSEN, { ...CHOSEN, D5: edited }, CHOSEN)).toEqual([
			{ text: TITLE, list: 'rome', code: 'K1801' },
			edited,
			{ text: TITLE, list: 'rome', code: 'K1801' }
		]);
	});

	it('is one answer when the same form is sent again, and another when the code alone is new', async () => {
		expect(await answerTitle({ D5: TITLE }, CHOSEN, CHOSEN)).toEqual([
			TITLE,
			{ text: TITLE, list: 'rome', code: 'K1801' }
		]);
	});
});

describe('who codes', () => {
	const queue = async (field: 'jobFamily' | 'structure') =>
		valueOf(await readCodingQueue(officer(), { programme: 'CASP', field, skip: 0 })).clusters;

	it('sees what was chosen as a reason of the proposal, and it is kept with the decision', async () => {
		await answerAll({ D5: CHOSEN, D9: { 'D9-chosen': 'employer-kind mission-locale' } });
		const [job] = await queue('jobFamily');
		expect(job?.coding.candidates[0]).toMatchObject({
			code: 'M3',
			why: { kind: 'chosen', title: TITLE, list: 'rome', code: 'K1801' }
		});
		const [employer] = await queue('structure');
		expect(employer?.coding.candidates[0]).toMatchObject({
			code: 'S1',
			why: { kind: 'chosen', title: 'Mission locale', list: 'employer-kind', code: 'mission-locale' }
		});
		const on = { programme: 'CASP', field: 'jobFamily' } as const;
		valueOf(await codeCluster(officer(), { ...on, clusterKey: job?.key ?? '', code: 'M3', reason: '' }));
		const [rule] = valueOf(await listCodingRules(officer(), on)).rules;
		expect(rule?.reason).toContain('rome K1801');
	});

	it('sees no choice where none was made', async () => {
		await answerAll({});
		const [job] = await queue('jobFamily');
		expect(job?.coding.candidates.map(({ why }) => why.kind)).not.toContain('chosen');
	});

	it('has activities count in the proposal of the target job, and is told how many', async () => {
		const OTHER = { D5: 'Secrétaire comptable' };
		const seen = async (activities: readonly string[]) => {
			await graduates.forget();
			await answerAll({ D5: OTHER, D6: { D6: activities } });
			const [group] = valueOf(await readTargetQueue(officer(), 'CASP')).groups;
			return [group?.proposal, group?.leaning, group?.activities];
		};
		const span = (count: number) => ({ fewest: count, most: count, listed: 8 });
		expect(await seen(['AUTRE'])).toEqual(['out', 'away', span(0)]);
		expect(await seen(['ACCUEIL'])).toEqual(['out', 'none', span(1)]);
		expect(await seen(['ACCUEIL', 'DIAGNOSTIC', 'ACCOMPAGNEMENT', 'AUTRE'])).toEqual([
			'near',
			'towards',
			span(3)
		]);
	});

	it('has the sheet that was chosen weigh more than what the title resembles', async () => {
		await answerAll({ D5: CHOSEN });
		const [group] = valueOf(await readTargetQueue(officer(), 'CASP')).groups;
		expect(group?.rome).toMatchObject({ code: 'K1801', chosen: true });
		expect(group?.rome?.label).toMatch(/insertion/i);
	});
});
