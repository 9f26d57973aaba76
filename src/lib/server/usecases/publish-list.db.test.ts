import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role, StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { draftOf, EMPTY_DRAFT, type ItemDraft } from '#lib/domain/programmes/lists/list-draft.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import { CASP_TARGET_JOBS } from '#lib/domain/programmes/presets/casp-lists.ts';
import type { Context } from '#lib/server/context.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { selectAuditEntries } from '#lib/server/db/queries/audit.ts';
import { insertProgrammeEditions } from '#lib/server/db/queries/programmes.ts';
import { anOutcome, times } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { storeOutcomes, storeProgrammes } from '../../../../tests/support/stored-outcomes.ts';
import { codeCluster } from './code-cluster.ts';
import { previewList } from './preview-list.ts';
import { previewReplay } from './preview-replay.ts';
import { publishList } from './publish-list.ts';
import { readCodingQueue } from './read-coding-queue.ts';
import { readListEditor } from './read-list-editor.ts';

let fixture: TestDatabase;
let officer: Context<StaffActor>;
let lead: Context<StaffActor>;
let programmeIds: readonly string[] = [];

const staff = (userId: string, role: Role, programmes: readonly string[] | null = null) =>
	fixture.context<StaffActor>(
		{
			...{ kind: 'staff', userId, name: userId, institutionId: fixture.institutionId },
			memberships: [{ role, programmeIds: programmes }]
		},
		{ now: () => new Date('2026-03-02T09:00:00Z') }
	);

beforeAll(async () => {
	fixture = await openTestDatabase();
	const uncoded = (jobTitle: string) =>
		anOutcome({ jobTitle, jobFamily: '', structure: '', target: 'undecided' });
	await inInstitution(fixture.database, fixture.institutionId, async (tenant) => {
		const programmes = await storeProgrammes(tenant, [
			{ code: 'CASP', level: 5, diploma: 'Titre RNCP', domain: null },
			{ code: 'CIAO', level: null, diploma: null, domain: null }
		]);
		programmeIds = programmes.map(({ id }) => id);
		const [content] = CASP_PRESET.programmes.map(({ edition }) => edition);
		const [casp] = programmes;
		if (!content || !casp) throw new Error('The preset has lists.');
		await insertProgrammeEditions(tenant, [
			{ id: newId(), programmeId: casp.id, edition: 1, validFrom: '2022-01-01', content }
		]);
		await storeOutcomes(tenant, programmes, [
			...times(3, () => uncoded('Conseillère en insertion professionnelle')),
			...times(2, () => uncoded('Luthière'))
		]);
	});
	officer = staff('officer', 'officer');
	lead = staff('lead', 'lead', programmeIds.slice(0, 1));
});

afterAll(() => fixture.close());

const ON = { programme: 'CASP', field: 'jobFamily' } as const;
const request = (drafts: readonly ItemDraft[], more: Partial<Parameters<typeof publishList>[1]> = {}) => ({
	...{ ...ON, drafts, validFrom: '2026-03-01', reason: 'Nouvelle fiche RNCP', basedOn: 1 },
	...more
});
const NOW = CASP_TARGET_JOBS.map(draftOf);
/** M3 renamed M7, which takes over its decisions, and a family that is near the target. */
const NEXT = [
	...NOW.map((draft) => (draft.code === 'M3' ? { ...draft, code: 'M7', replaces: 'M3' } : draft)),
	{ ...EMPTY_DRAFT, code: 'M8', fr: 'Luthier', aim: 'near', examples: 'Luthière', keywords: 'luthier' }
];
const codesOf = async (done: Promise<Awaited<ReturnType<typeof publishList>>>) => {
	const result = await done;
	return result.ok ? [] : result.problems.map(({ code }) => code);
};

test('what cannot be an edition is refused, and nothing is kept', async () => {
	expect(await codesOf(publishList(officer, request(NOW)))).toEqual(['list.nothing-changed']);
	expect(await codesOf(publishList(officer, request(NEXT, { basedOn: 0 })))).toEqual(['list.edition-moved']);
	expect(await codesOf(publishList(officer, request(NEXT, { reason: '', validFrom: '2026-03-03' })))).toEqual(
		['coding.reason-wanted', 'list.date-wrong']
	);
	expect(await codesOf(publishList(officer, request(NEXT, { validFrom: '2021-12-31' })))).toEqual([
		'list.date-early'
	]);
	await expect(publishList(staff('v', 'viewer'), request(NEXT))).rejects.toThrow(Forbidden);
	expect(await codesOf(publishList(lead, request(NEXT, { programme: 'CIAO' })))).toEqual([
		'programme.unknown'
	]);
	expect(await readListEditor(officer, ON)).toMatchObject({
		value: { edition: 1, editions: [{ edition: 1 }] }
	});
});

test('a preview says what changes: entries, proposals of titles that wait, decisions without an heir', async () => {
	const queue = await readCodingQueue(officer, { ...ON, skip: 0 });
	const cluster = queue.ok && queue.value.clusters.find(({ text }) => text.startsWith('Conseill'));
	if (!cluster) throw new Error('The queue has the title.');
	const decided = { ...ON, clusterKey: cluster.key, code: 'M3', reason: 'CIP' };
	expect(await codeCluster(officer, decided)).toMatchObject({ ok: true });
	const preview = await previewList(lead, request(NEXT));
	expect(preview).toMatchObject({
		value: {
			changes: { added: ['M7', 'M8'], removed: ['M3'], changed: [] },
			proposals: [{ text: 'Luthière', people: 2, before: 'HORS_LISTE', after: 'M8' }],
			lost: []
		}
	});
	const heirless = NEXT.map((draft) => ({ ...draft, replaces: '' }));
	expect(await previewList(lead, request(heirless))).toMatchObject({ value: { lost: [{ code: 'M3' }] } });
});

test('a lead publishes an edition: dated, signed, in the audit; what is coded stays, and decisions follow it', async () => {
	const before = await outcomes();
	expect(await publishList(lead, request(NEXT))).toEqual({ ok: true, value: { edition: 2 } });
	expect(await outcomes()).toEqual(before);
	expect(before.filter(({ family }) => family === 'M3')).toHaveLength(3);
	expect(await readListEditor(officer, ON)).toMatchObject({
		value: {
			edition: 2,
			editions: [{ edition: 2, validFrom: '2026-03-01', reason: 'Nouvelle fiche RNCP', targetJobs: 7 }, {}]
		}
	});
	const replay = await previewReplay(officer, ON);
	expect(replay).toMatchObject({ value: { plan: { lost: [] } } });
	const entries = await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		selectAuditEntries(tenant, { after: 0, limit: 50 })
	);
	expect(entries.at(-1)).toMatchObject({
		action: 'programme.list-published',
		actorId: 'lead',
		details: { list: 'jobFamily', edition: 2, added: ['M7', 'M8'], removed: ['M3'] }
	});
});

test('a decision on a family that is near leaves the target to a person', async () => {
	const queue = await readCodingQueue(officer, { ...ON, skip: 0 });
	const cluster = queue.ok && queue.value.clusters.find(({ text }) => text === 'Luthière');
	if (!cluster) throw new Error('The title still waits.');
	const decided = { ...ON, clusterKey: cluster.key, code: 'M8', reason: 'luthier' };
	expect(await codeCluster(officer, decided)).toMatchObject({ ok: true });
	expect((await outcomes()).filter(({ family }) => family === 'M8')).toEqual([
		{ family: 'M8', target: 'undecided' },
		{ family: 'M8', target: 'undecided' }
	]);
});

test('of two who publish at once, one is told that the list has moved', async () => {
	const drafts = [...NEXT, { ...EMPTY_DRAFT, code: 'M9', fr: 'Formateur', aim: 'out' }];
	const both = await Promise.all([
		publishList(officer, request(drafts, { basedOn: 2 })),
		publishList(lead, request(drafts, { basedOn: 2 }))
	]);
	expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

async function outcomes(): Promise<readonly { readonly family: string; readonly target: string }[]> {
	return inInstitution(fixture.database, fixture.institutionId, async ({ sql, institutionId }) => [
		...(await sql<{ family: string; target: string }[]>`
			select job_family as family, target from outcomes where institution_id = ${institutionId}
			order by award_id`)
	]);
}
