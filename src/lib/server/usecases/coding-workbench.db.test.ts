import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { insertProgrammeEditions } from '#lib/server/db/queries/programmes.ts';
import type { Context } from '#lib/server/context.ts';
import { v7 as newId } from 'uuid';
import { anOutcome, times } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { storeOutcomes, storeProgrammes } from '../../../../tests/support/stored-outcomes.ts';
import { findFigure, select, valueOf } from '../../../../tests/support/surveyed-classes.ts';
import { acceptProposals } from './accept-proposals.ts';
import { answerContest } from './answer-contest.ts';
import { codeCluster } from './code-cluster.ts';
import { codeSecond } from './code-second.ts';
import { contestTarget } from './contest-target.ts';
import { decideTarget } from './decide-target.ts';
import { listCodingRules } from './list-coding-rules.ts';
import { previewReplay } from './preview-replay.ts';
import { readCodingQueue } from './read-coding-queue.ts';
import { readFigures } from './read-figures.ts';
import { readSecondCoding } from './read-second-coding.ts';
import { readTargetQueue } from './read-target-queue.ts';
import { replayRules } from './replay-rules.ts';
import { settleCoding } from './settle-coding.ts';
import { undoCoding } from './undo-coding.ts';
import { verifyAudit } from './verify-audit.ts';

/** CASP 2023 at six months: 20 in work, none coded. Four spellings of one job, three of another, some alone. */
const uncoded = (jobTitle: string, employer = '') =>
	anOutcome({ jobTitle, jobFamily: '', structure: '', target: 'undecided', titleLink: '4', ...{ employer } });
const CLASS = [
	...times(4, () => uncoded('CIP')),
	...times(3, () => uncoded('Conseillère en insertion professionnelle')),
	...times(2, () => uncoded('conseiller.e en insertion professionnelle')),
	...times(3, () => uncoded('Vendeuse')),
	...times(2, () => uncoded('Vendeur')),
	uncoded('Paul, paul.durand@exemple.fr'),
	...['عامل', '', 'x'.repeat(10_000)].map((text) => uncoded(text)),
	...times(2, () => uncoded('Chargée de bilan'))
];

let test: TestDatabase;
let officer: Context<StaffActor>;
let second: Context<StaffActor>;
let lead: Context<StaffActor>;

beforeAll(async () => {
	test = await openTestDatabase();
	await inInstitution(test.database, test.institutionId, async (tenant) => {
		const programmes = await storeProgrammes(tenant, [
			{ code: 'CASP', level: 5, diploma: 'Titre RNCP', domain: null },
			{ code: 'CIAO', level: null, diploma: null, domain: null }
		]);
		const [content] = CASP_PRESET.programmes.map(({ edition }) => edition);
		if (!content) throw new Error('The preset has lists.');
		await insertProgrammeEditions(
			tenant,
			programmes
				.filter(({ code }) => code === 'CASP')
				.map(({ id }) => ({ id: newId(), programmeId: id, edition: 1, validFrom: '2022-01-01', content }))
		);
		await storeOutcomes(tenant, programmes, CLASS);
	});
	const staff = (userId: string, role: 'officer' | 'lead') =>
		test.context<StaffActor>(
			{
				...{ kind: 'staff', userId, name: userId, institutionId: test.institutionId },
				memberships: [{ role, programmeIds: null }]
			},
			{ now: () => new Date() }
		);
	officer = staff('first', 'officer');
	second = staff('second', 'officer');
	lead = staff('lead', 'lead');
});

afterAll(() => test.close());

const ON = { programme: 'CASP', field: 'jobFamily' } as const;
const queue = async () => valueOf(await readCodingQueue(officer, { ...ON, skip: 0 }));
const keyFor = async (text: string) =>
	(await queue()).clusters.find(({ variants }) => variants.some((one) => one.text === text))?.key ?? '';
/** As the operator sees it: with its counts, however few they are. */
const targetRate = async () => {
	const selection = select('programme=CASP&cohort=2023&wave=6');
	return findFigure(valueOf(await readFigures(test.context(), { selection, by: [] })), 'INS_METIER');
};

describe('the workbench', () => {
	it('puts spellings together, and first what can move the target rate most', async () => {
		const { clusters, peopleCount } = await queue();
		expect(peopleCount).toBe(20);
		expect(clusters.slice(0, 2).map(({ people, variants }) => [people, variants.length])).toEqual([
			[9, 3],
			[5, 2]
		]);
		// 9 of the 20 people who count.
		expect(clusters[0]?.effect).toEqual({ points: 45, cohort: 2023, waveMonths: 6 });
		expect(clusters[0]?.coding.candidates[0]).toMatchObject({ code: 'M3' });
	});

	it('leaves to a person what is empty, too long, personal or in another script, each by itself', async () => {
		const { clusters } = await queue();
		const flagged = clusters.filter(({ coding }) => coding.flags.length > 0);
		expect(flagged.map(({ coding }) => coding.flags[0]).sort()).toEqual([
			'empty',
			'other-script',
			'personal',
			'too-long'
		]);
		expect(flagged.every(({ people, coding }) => people === 1 && coding.candidates.length === 0)).toBe(true);
	});

	it('moves the figure with one decision, and back', async () => {
		const clusterKey = await keyFor('CIP');
		const decided = valueOf(await codeCluster(officer, { ...ON, clusterKey, code: 'M3', reason: '' }));
		expect(decided).toMatchObject({ clusters: 1, people: 9 });
		expect(await targetRate()).toMatchObject({ x: 9, d: 20 });
		const [story] = valueOf(await listCodingRules(lead, ON)).rules;
		expect(story).toMatchObject({ code: 'M3', target: 'yes', people: 9, edition: 1 });
		expect(story?.reason).toContain('= M3');

		expect(valueOf(await undoCoding(officer, decided.batchId))).toEqual({ clusters: 1, people: 9 });
		// Nobody has decided on any job again: there is no target rate to tell.
		expect((await targetRate()).display).toBe('undefined');
		expect((await queue()).peopleCount).toBe(20);
		const again = await undoCoding(officer, decided.batchId);
		expect(again).toMatchObject({ problems: [{ code: 'coding.batch-gone' }] });
	});

	it('accepts what is above a threshold, takes it back in one gesture, and never takes what is flagged', async () => {
		const accepted = valueOf(await acceptProposals(officer, { ...ON, threshold: '95' }));
		expect(accepted).toMatchObject({ clusters: 2, people: 14 });
		expect((await queue()).clusters.filter(({ coding }) => coding.flags.length > 0)).toHaveLength(4);
		expect(await targetRate()).toMatchObject({ x: 9, d: 20 });
		valueOf(await undoCoding(officer, accepted.batchId));
		expect((await queue()).peopleCount).toBe(20);
		expect((await acceptProposals(officer, { ...ON, threshold: '12' })).ok).toBe(false);
	});

	it('puts the earlier decision back in force when the one that replaced it is undone', async () => {
		const clusterKey = await keyFor('Vendeuse');
		valueOf(await codeCluster(officer, { ...ON, clusterKey, code: 'HORS_LISTE', reason: 'commerce' }));
		const rule = valueOf(await listCodingRules(officer, ON)).rules[0];
		valueOf(await codeSecond(second, { ruleId: rule?.id ?? '', code: 'M1' }));
		const settled = { ...ON, ruleId: rule?.id ?? '', code: 'M1', reason: 'accueil en boutique sociale' };
		expect(valueOf(await readSecondCoding(officer, ON))).toMatchObject({
			agreement: { texts: 1, agreed: 0 },
			disputed: [{ firstCode: 'HORS_LISTE', secondCode: 'M1' }]
		});
		expect(valueOf(await settleCoding(officer, settled))).toEqual({ changed: true });
		expect(await targetRate()).toMatchObject({ x: 5, d: 20 });
		const replaced = valueOf(await listCodingRules(officer, ON)).rules[0];
		valueOf(await undoCoding(officer, replaced?.batchId ?? ''));
		expect(await targetRate()).toMatchObject({ x: 0, d: 20 });
		expect(valueOf(await listCodingRules(officer, ON)).rules.find(({ id }) => id === rule?.id)).toMatchObject(
			{
				endedAt: null,
				people: 5
			}
		);
	});

	it('lets nobody read their own decision again', async () => {
		const clusterKey = await keyFor('CIP');
		valueOf(await codeCluster(officer, { ...ON, clusterKey, code: 'M3', reason: '' }));
		const rule = valueOf(await listCodingRules(officer, ON)).rules[0];
		expect(await codeSecond(officer, { ruleId: rule?.id ?? '', code: 'M3' })).toMatchObject({
			problems: [{ code: 'coding.own-decision' }]
		});
		expect(valueOf(await codeSecond(second, { ruleId: rule?.id ?? '', code: 'M3' }))).toEqual({
			agreed: true
		});
	});

	it('replays what was decided on the next class, and says first what that changes', async () => {
		await inInstitution(test.database, test.institutionId, async (tenant) => {
			const [casp] = await tenant.sql<{ id: string }[]>`
				select id from programmes where institution_id = ${test.institutionId} and code = 'CASP'`;
			const programme = { id: casp?.id ?? '', code: 'CASP', level: 5, diploma: null, domain: null };
			await storeOutcomes(
				tenant,
				[programme],
				[
					...times(6, () => ({ ...uncoded('C.I.P.'), cohort: '2024' })),
					...times(2, () => ({ ...uncoded('Sculpteur'), cohort: '2024' }))
				]
			);
		});
		const { plan } = valueOf(await previewReplay(officer, ON));
		expect(plan).toMatchObject({
			codedPeople: 6,
			effects: [{ cohort: 2024, waveMonths: 6, people: 6, gained: 6, counted: 8 }]
		});
		expect((await queue()).ruledCount).toBe(6);
		valueOf(await replayRules(officer, ON));
		expect((await queue()).ruledCount).toBe(0);
		expect(valueOf(await previewReplay(officer, ON)).plan.codedPeople).toBe(0);
	});
});

describe('the target job', () => {
	const group = async (jobTitle: string) => {
		const { groups } = valueOf(await readTargetQueue(officer, 'CASP'));
		const found = groups.find((one) => one.jobTitle === jobTitle);
		if (!found) throw new Error(`No group ${jobTitle}`);
		return found;
	};
	const on = { programme: 'CASP', waveMonths: 6 };
	const decide = (awards: readonly string[], decision: string, reason: string) =>
		decideTarget(officer, { ...on, awards, decision, reason });

	it('asks for a reason, and for a decision', async () => {
		const { awards } = await group('Chargée de bilan');
		expect(await decide(awards, 'yes', ' ')).toMatchObject({ problems: [{ code: 'coding.reason-wanted' }] });
		expect(await decide(awards, 'maybe', 'parce que')).toMatchObject({
			problems: [{ code: 'coding.decision-wanted' }]
		});
	});

	it('is decided by a person, contested by a lead, and changed by the answer', async () => {
		const { x } = (await targetRate()) as { readonly x: number };
		const { awards, titleLinks } = await group('Chargée de bilan');
		// What graduates think is shown; it decided nothing.
		expect(titleLinks).toEqual(['4', '4']);
		valueOf(await decide(awards, 'yes', 'Fiche de poste lue'));
		expect(await targetRate()).toMatchObject({ x: x + 2 });
		const standing = valueOf(await readTargetQueue(lead, 'CASP')).decisions[0];
		expect(standing).toMatchObject({ decision: 'yes', reason: 'Fiche de poste lue', contest: null });
		const contested = { codingId: standing?.codingId ?? '', reason: 'C’est un poste de communication' };
		const { contestId } = valueOf(await contestTarget(lead, contested));
		const twice = await contestTarget(lead, contested);
		expect(twice).toMatchObject({ problems: [{ code: 'coding.contested-already' }] });
		const answer = { contestId, verdict: 'no', answer: 'Vous avez raison' };
		await expect(answerContest(lead, answer)).rejects.toThrow('coding.write');
		expect(valueOf(await answerContest(officer, answer))).toEqual({ changed: true });
		expect(await targetRate()).toMatchObject({ x: x + 1 });
		const told = valueOf(await readTargetQueue(lead, 'CASP')).decisions.find(
			({ contest }) => contest !== null
		);
		expect(told).toMatchObject({ decision: 'no', contest: { verdict: 'no', answer: 'Vous avez raison' } });
	});

	it('lets a lead read and contest, never write; the chain of the audit holds', async () => {
		await expect(undoCoding(lead, newId())).rejects.toThrow('coding.write');
		expect(await verifyAudit(test.context())).toMatchObject({ sound: true });
	});
});
