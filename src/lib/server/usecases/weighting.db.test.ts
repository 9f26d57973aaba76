import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import type { Role } from '#lib/domain/access/actor.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { storeOutcomes, storeProgrammes } from '../../../../tests/support/stored-outcomes.ts';
import { select, valueOf } from '../../../../tests/support/surveyed-classes.ts';
import { decideWeighting } from './decide-weighting.ts';
import { endWeighting } from './end-weighting.ts';
import { explainFigure } from './explain-figure.ts';
import { readWeighting } from './read-weighting.ts';
import { weighFigure } from './weigh-figure.ts';

/** 60 of the day, 48 answers, half in work; 40 of the evening, 20 answers, 18 in work. */
const CLASS: readonly Outcome[] = [
	...times(24, () => anOutcome()),
	...times(24, () => withoutJob('seeking')),
	...times(12, () => aSilentGraduate()),
	...times(18, () => anOutcome({ modality: 'evening' })),
	...times(2, () => withoutJob('seeking', { modality: 'evening' })),
	...times(20, () => aSilentGraduate({ modality: 'evening' }))
];

const OVE = 'programme=CASP&cohort=2023&wave=6&definitions=ove';
const RNCP = 'programme=CASP&cohort=2023&wave=6';

let test: TestDatabase;
let programmeId: string;

beforeAll(async () => {
	test = await openTestDatabase();
	await inInstitution(test.database, test.institutionId, async (tenant) => {
		const programmes = await storeProgrammes(tenant, [
			{ code: 'CASP', level: 5, diploma: null, domain: null },
			{ code: 'CIAO', level: 5, diploma: null, domain: null }
		]);
		programmeId = programmes[0]?.id ?? '';
		await storeOutcomes(tenant, programmes, CLASS);
	});
});

afterAll(() => test.close());

const staff = (role: Role, programmeIds: readonly string[] | null = null) =>
	test.context({
		kind: 'staff',
		userId: `u-${role}`,
		name: 'Claire Vasseur',
		institutionId: test.institutionId,
		memberships: [{ role, programmeIds }]
	});

const view = async (address: string, role: Role = 'officer', tried: readonly string[] = []) => {
	const selection = select(address);
	const resolved = { ...selection, cohorts: selection.cohorts ?? [] };
	return valueOf(await readWeighting(staff(role), resolved, tried));
};

const beside = async (address: string, role: Role = 'officer') => {
	const { selection, figure } = valueOf(await explainFigure(staff(role), select(address), 'INS_NET'));
	return weighFigure(staff(role), selection, figure);
};

const decide = (variables: readonly string[], address = OVE, role: Role = 'officer') =>
	decideWeighting(staff(role), { selection: select(address), variables, reason: 'Le soir répond moins.' });

const actions = async () =>
	inInstitution(test.database, test.institutionId, async (tenant) => {
		const rows = await tenant.sql<{ action: string }[]>`
			select action from audit_entries where institution_id = ${tenant.institutionId} order by sequence`;
		return rows.map(({ action }) => action).filter((action) => action.startsWith('weighting.'));
	});

describe('weighting a class', () => {
	it('is off until somebody decides it, and each trial is kept', async () => {
		expect(await beside(OVE)).toBeNull();
		expect(await view(OVE)).toMatchObject({ decisions: [], preview: null, mayDecide: true });
		const { preview } = (await view(OVE, 'officer', ['modality'])) ?? {};
		const figure = preview?.figures.find(({ indicator }) => indicator === 'INS_NET');
		// By hand: 0,6 × 24/48 + 0,4 × 18/20.
		expect(figure).toMatchObject({ x: 42, d: 68 });
		expect(figure?.weighted).toBeCloseTo(0.66, 12);
		expect(preview?.weights?.effective).toBeCloseTo(10_000 / 155, 9);
		expect(await view(OVE, 'officer', ['sex'])).toMatchObject({
			preview: { refusals: [{ code: 'no_gap' }], weights: null, figures: [] }
		});
		expect(await actions()).toEqual(['weighting.tried', 'weighting.tried']);
	});

	it('is refused where it corrects nothing, without a reason, and to part of a class', async () => {
		expect(await decide(['sex'])).toMatchObject({ problems: [{ code: 'weighting.refused' }] });
		expect(await decide(['modality'], `${OVE}&sex=F`)).toMatchObject({
			problems: [{ code: 'weighting.one-class' }]
		});
		const silent = { selection: select(OVE), variables: ['modality'], reason: ' \n ' };
		expect(await decideWeighting(staff('officer'), silent)).toMatchObject({
			problems: [{ code: 'weighting.reason' }]
		});
		await expect(decide(['modality'], OVE, 'lead')).rejects.toThrow(Forbidden);
		const elsewhere = { selection: select(OVE), variables: ['modality'], reason: 'Pour voir.' };
		expect(await decideWeighting(staff('officer', []), elsewhere)).toMatchObject({
			problems: [{ code: 'selection.programme' }]
		});
	});

	it('sets the weighted rate beside the plain one, with who, why and when; not beside those of the register', async () => {
		const { id } = valueOf(await decide(['modality']));
		expect(await decide(['modality'])).toMatchObject({ problems: [{ code: 'weighting.standing' }] });
		const shown = await beside(OVE);
		expect(shown?.figure?.weighted).toBeCloseTo(0.66, 12);
		expect(shown?.decision).toMatchObject({
			...{ id, variables: ['modality'], method: 'post-stratification', reason: 'Le soir répond moins.' },
			...{ endedAt: null }
		});
		expect(await beside(RNCP)).toBeNull();
		expect(await beside(`${OVE}&modality=day`)).toBeNull();
		expect(await view(RNCP)).toMatchObject({ otherSet: true, preview: { variables: ['modality'] } });
	});

	it('tells nothing to those who may not read small counts', async () => {
		expect(await beside(OVE, 'viewer')).toBeNull();
		expect(await view(OVE, 'viewer')).toBeNull();
		expect((await beside(OVE, 'lead'))?.figure?.d).toBe(68);
		expect(await view(OVE, 'lead')).toMatchObject({ mayDecide: false });
		const stranger = select(OVE);
		const other = staff('lead', []);
		await expect(readWeighting(other, { ...stranger, cohorts: stranger.cohorts ?? [] }, [])).rejects.toThrow(
			Forbidden
		);
		expect(programmeId).not.toBe('');
	});

	it('is ended once, and stays on the page', async () => {
		const [decision] = (await view(OVE))?.decisions ?? [];
		const ending = { id: decision?.id ?? '', reason: 'Les relances ont suffi.' };
		await expect(endWeighting(staff('lead'), ending)).rejects.toThrow(Forbidden);
		expect(await endWeighting(staff('officer', []), ending)).toMatchObject({ ok: false });
		valueOf(await endWeighting(staff('officer'), ending));
		expect(await endWeighting(staff('officer'), ending)).toMatchObject({
			problems: [{ code: 'weighting.unknown' }]
		});
		expect(await beside(OVE)).toBeNull();
		expect((await view(OVE))?.decisions).toMatchObject([{ endReason: 'Les relances ont suffi.' }]);
		valueOf(await decide(['modality']));
		expect((await view(OVE))?.decisions).toHaveLength(2);
		expect((await actions()).slice(-3)).toEqual([
			'weighting.decided',
			'weighting.ended',
			'weighting.decided'
		]);
	});
});
