import { describe, expect, test } from 'vitest';
import type { DraftAward } from './draft.ts';
import { planAward, type PlannedAward, type StoredAward } from './plan-award.ts';

const PLACE = {
	programmeId: 'p',
	cohortId: 'c',
	international: false,
	level: '5',
	diploma: 'Titre',
	domain: 'Social'
};

const draft = (changes: Partial<DraftAward> = {}): DraftAward => ({
	row: 2,
	programmeCode: 'CASP',
	year: 2023,
	key: '1',
	person: {},
	award: {},
	attributes: {},
	waves: [],
	...changes
});

const wave = (fields: DraftAward['waves'][number]['fields'], months = 6) => ({ months, fields });

const plan = (changes: Partial<DraftAward>, stored?: StoredAward) =>
	planAward(draft(changes), stored, PLACE, { awardId: stored?.id ?? 'new', corrections: 'keep' });

/** What would be read back after a plan was carried out. */
function kept(
	planned: PlannedAward,
	source: 'frame' | 'response' | 'import' | 'documented' = 'import'
): StoredAward {
	return {
		id: planned.awardId,
		personId: planned.personId,
		isErased: false,
		isEdited: false,
		person: planned.person,
		award: planned.award,
		attributes: planned.attributes,
		waves: new Map(
			planned.waves.map(({ outcome }) => [outcome.waveMonths, { fields: outcome, derived: outcome, source }])
		)
	};
}

describe('an award that somebody corrected', () => {
	const edited: StoredAward = {
		...kept(plan({ award: { centre: 'Lyon', entrySituation: 'SAL' } })),
		isEdited: true
	};
	const said = { award: { centre: 'Paris' } };
	const replaced = (changes: Partial<DraftAward>, stored = edited) =>
		planAward(draft(changes), stored, PLACE, { awardId: stored.id, corrections: 'replace' });

	test('is a conflict, and is left whole', () => {
		const waves = [wave({ activity: 'employed' })];
		expect(plan({ ...said, waves }, edited)).toMatchObject({
			action: 'conflict',
			replacesCorrection: false,
			waves: []
		});
	});

	test('gives way by choice', () => {
		expect(replaced(said)).toMatchObject({
			action: 'update',
			replacesCorrection: true,
			award: { centre: 'Paris' },
			changes: [{ field: 'award.centre', before: 'Lyon', after: 'Paris' }]
		});
	});

	test('but for the situation at entry, which graduates are asked for', () => {
		const entry = { award: { entrySituation: 'DE' } } as const;
		expect(replaced(entry)).toMatchObject({ action: 'unchanged', award: { entrySituation: 'SAL' } });
		const unknown = { ...edited, award: { ...edited.award, entrySituation: 'unknown' } };
		expect(replaced(entry, unknown)).toMatchObject({ action: 'update', award: { entrySituation: 'DE' } });
	});

	test('and what nobody corrected is no correction', () => {
		expect(replaced(said, { ...edited, isEdited: false })).toMatchObject({
			action: 'update',
			replacesCorrection: false
		});
	});
});

describe('a new award', () => {
	test('takes the programme and cohort of its place, and defaults for what nobody said', () => {
		const planned = plan({ waves: [wave({ activity: 'employed', contract: null })] });
		expect(planned).toMatchObject({ action: 'create', awardId: 'new', changes: [] });
		expect(planned.waves[0]).toMatchObject({
			action: 'create',
			outcome: {
				programme: 'CASP',
				cohort: '2023',
				level: '5',
				diploma: 'Titre',
				domain: 'Social',
				frame: 'eligible',
				sex: 'unknown',
				collection: 'complete',
				mode: 'import',
				situation: 'employed',
				usable: 'yes',
				contract: 'unknown',
				workingTime: 'not-asked',
				seeking: 'not-applicable',
				target: 'undecided'
			}
		});
	});

	test('of somebody without a job has no empty job fields: they do not apply', () => {
		const planned = plan({ waves: [wave({ activity: 'seeking', contract: null, jobTitle: null })] });
		expect(planned.waves[0]?.outcome).toMatchObject({
			contract: 'not-applicable',
			workingTime: 'not-applicable',
			target: 'not-applicable',
			seeking: 'not-asked',
			jobTitle: ''
		});
	});

	test('of somebody who did not answer was not collected', () => {
		const planned = plan({ waves: [wave({ activity: null })] });
		expect(planned.waves[0]?.outcome).toMatchObject({
			activity: 'unknown',
			collection: 'no-contact',
			mode: 'not-applicable',
			usable: 'no'
		});
	});

	test('may be classed in another field of training than its programme', () => {
		const planned = plan({ award: { domain: 'Santé' }, waves: [wave({ activity: 'employed' })] });
		expect(planned.waves[0]?.outcome.domain).toBe('Santé');
	});
});

describe('an award that is there', () => {
	const first = {
		award: { sex: 'F' },
		waves: [wave({ activity: 'employed', contract: 'CDD', jobTitle: 'CIP' })]
	};

	test('is unchanged by the row it came from', () => {
		expect(plan(first, kept(plan(first)))).toMatchObject({ action: 'unchanged', changes: [] });
	});

	test('changes field by field, and keeps what the file has no column for', () => {
		const updated = plan({ waves: [wave({ contract: 'CDI' })] }, kept(plan(first)));
		expect(updated.changes).toEqual([{ field: 'waves.6.contract', before: 'CDD', after: 'CDI' }]);
		expect(updated.award.sex).toBe('F');
		expect(updated.waves[0]?.outcome).toMatchObject({ jobTitle: 'CIP', activity: 'employed' });
	});

	test('is derived again when its activity changes', () => {
		const updated = plan({ waves: [wave({ activity: 'studying' })] }, kept(plan(first)));
		expect(updated.waves[0]?.outcome).toMatchObject({
			correctedActivity: 'studying',
			situation: 'study',
			neutralised: 'study'
		});
	});

	test('keeps a correction of its activity until the file tells another activity', () => {
		const corrected = { waves: [wave({ activity: 'employed', correctedActivity: 'studying' })] };
		const same = plan({ waves: [wave({ activity: 'employed' })] }, kept(plan(corrected)));
		expect(same.waves[0]?.outcome.correctedActivity).toBe('studying');
		const other = plan({ waves: [wave({ activity: 'seeking' })] }, kept(plan(corrected)));
		expect(other.waves[0]?.outcome.correctedActivity).toBe('seeking');
	});

	test('takes a wave that it did not have', () => {
		const updated = plan({ waves: [wave({ activity: 'employed' }, 24)] }, kept(plan(first)));
		expect(updated).toMatchObject({ action: 'update', waves: [{ action: 'create' }] });
		expect(updated.changes).toEqual([{ field: 'waves.24', before: null, after: 'employed' }]);
	});

	test.each(['response', 'documented'] as const)('is not overwritten where its source is a %s', (source) => {
		const other = plan({ waves: [wave({ activity: 'seeking' })] }, kept(plan(first), source));
		expect(other).toMatchObject({ action: 'unchanged', changes: [], waves: [{ action: 'kept' }] });
	});

	test('is overwritten where it was only a place in the frame', () => {
		const other = plan({ waves: [wave({ activity: 'seeking' })] }, kept(plan(first), 'frame'));
		expect(other).toMatchObject({ action: 'update', waves: [{ action: 'update' }] });
	});

	test('keeps a name and an address that the file leaves empty', () => {
		const before = kept(plan({ person: { familyName: 'Benali', email: 'a@exemple.fr' } }));
		const after = plan({ person: { familyName: null, email: 'b@exemple.fr' } }, before);
		expect(after.person).toEqual({ familyName: 'Benali', email: 'b@exemple.fr' });
		expect(after.changes).toEqual([{ field: 'person.email', before: 'a@exemple.fr', after: 'b@exemple.fr' }]);
	});
});
