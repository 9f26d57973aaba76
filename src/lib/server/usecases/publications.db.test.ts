import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { addPromotion, aStaffActor, DURING } from '../../../../tests/factories/a-campaign.ts';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { inInstitution } from '../db/client.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { approvePublication } from './approve-publication.ts';
import { endPublication } from './end-publication.ts';
import { importRegisterRecord } from './import-register-record.ts';
import { lockReport } from './lock-report.ts';
import { proposePublication } from './propose-publication.ts';
import { readPublicPage } from './read-public-page.ts';
import { readPublications } from './read-publications.ts';

let fixture: TestDatabase;
let owner: Sql;
let awardIds: readonly string[];

/** 30 holders: 25 in work, all in a target job, and 5 seeking. */
beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	const entrySituations = Array.from({ length: 30 }, () => 'DE' as const);
	({ awardIds } = await addPromotion(fixture, { entrySituations }));
	const at6 = { waveMonths: 6, referenceDate: '2026-06-01', cohort: '2025', entrySituation: 'DE' as const };
	const outcomes = awardIds.map((awardId, index) =>
		index < 25
			? { ...anOutcome({ ...at6, awardId }), employer: 'Mission locale' }
			: withoutJob('seeking', { ...at6, awardId })
	);
	await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: DURING })
	);
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const as = (role: 'officer' | 'lead' | 'interviewer' | 'viewer') =>
	fixture.context(aStaffActor(fixture, role, null), { now: DURING });

async function lock(): Promise<void> {
	const locked = await lockReport(as('officer'), { programme: 'CASP', cohorts: [2025], digest: null });
	if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
}

async function propose(role: 'officer' | 'lead' = 'lead'): Promise<string> {
	const proposed = await proposePublication(as(role), 'CASP');
	if (!proposed.ok) throw new Error(JSON.stringify(proposed.problems));
	return proposed.value.id;
}

const read = () => readPublicPage(fixture, { programme: 'CASP', institution: null });

describe('a publication', () => {
	it('takes a lock, a proposal, and somebody who may approve', async () => {
		expect(await proposePublication(as('lead'), 'CASP')).toMatchObject({
			problems: [{ code: 'publication.no-lock' }]
		});
		expect(await read()).toMatchObject({ value: { figures: { state: 'none' } } });
		await lock();
		const id = await propose();
		expect(await read()).toMatchObject({ value: { figures: { state: 'none' } } });
		await expect(approvePublication(as('lead'), id)).rejects.toThrow(Forbidden);
		await expect(proposePublication(as('viewer'), 'CASP')).rejects.toThrow(Forbidden);
		await expect(proposePublication(as('interviewer'), 'CASP')).rejects.toThrow(Forbidden);
		expect(await approvePublication(as('officer'), id)).toEqual({ ok: true, value: null });
		expect(await read()).toMatchObject({
			value: {
				figures: {
					state: 'published',
					sheet: { promotions: [{ cohort: 2025, waves: [{ global: { x: 25, d: 30 } }] }] }
				}
			}
		});
		expect(await approvePublication(as('officer'), id)).toMatchObject({
			problems: [{ code: 'publication.closed' }]
		});
		expect(await proposePublication(as('lead'), 'CASP')).toMatchObject({
			problems: [{ code: 'publication.same' }]
		});
	});

	it('keeps its figures while fewer than five people have changed, and is replaced by the next', async () => {
		await owner`update outcomes set situation = 'unemployed', activity = 'seeking', contract = 'not-applicable'
			where award_id = any(${awardIds.slice(0, 3)}::uuid[])`;
		await lock();
		expect(await approvePublication(as('officer'), await propose())).toMatchObject({ ok: true });
		expect(await read()).toMatchObject({
			value: { figures: { sheet: { promotions: [{ waves: [{ kept: true, global: { x: 25, d: 30 } }] }] } } }
		});
		await owner`update outcomes set situation = 'unemployed', activity = 'seeking', contract = 'not-applicable'
			where award_id = any(${awardIds.slice(3, 6)}::uuid[])`;
		await lock();
		expect(await approvePublication(as('officer'), await propose())).toMatchObject({ ok: true });
		// Six have changed since the figures that stood.
		expect(await read()).toMatchObject({
			value: { figures: { sheet: { promotions: [{ waves: [{ kept: false, global: { x: 19, d: 30 } }] }] } } }
		});
		const board = await readPublications(as('lead'), 'CASP');
		expect(board).toMatchObject({
			value: { history: [{ state: 'published' }, { state: 'replaced' }, { state: 'replaced' }] }
		});
		const [standing] = await owner<{ count: number }[]>`select count(*)::int as count from publications
			where approved_at is not null and ended_at is null`;
		expect(standing?.count).toBe(1);
	});

	it('is refused where the lock it is of was replaced meanwhile', async () => {
		await owner`update outcomes set target = 'no' where award_id = any(${awardIds.slice(10, 20)}::uuid[])`;
		await lock();
		const id = await propose();
		await lock();
		expect(await approvePublication(as('officer'), id)).toMatchObject({
			problems: [{ code: 'publication.moved' }]
		});
		expect(await endPublication(as('officer'), { id, reason: 'Un verrou plus récent' })).toMatchObject({
			ok: true
		});
	});

	it('is withdrawn with a reason that the public does not read', async () => {
		const board = await readPublications(as('officer'), 'CASP');
		const standing = board.ok ? board.value.history.find(({ state }) => state === 'published') : undefined;
		const id = standing?.id ?? '';
		await expect(endPublication(as('lead'), { id, reason: 'x' })).rejects.toThrow(Forbidden);
		expect(await endPublication(as('officer'), { id, reason: ' ' })).toMatchObject({ ok: false });
		expect(await endPublication(as('officer'), { id, reason: 'Un doute du jury' })).toMatchObject({
			ok: true
		});
		const page = await read();
		expect(page).toMatchObject({ value: { figures: { state: 'withdrawn' } } });
		expect(JSON.stringify(page)).not.toContain('doute');
		const audit = await owner<{ action: string }[]>`select action from audit_entries
			where action like 'publication.%' order by sequence`;
		expect(audit.at(-1)?.action).toBe('publication.withdrawn');
		expect(await readPublicPage(fixture, { programme: 'RIEN', institution: null })).toMatchObject({
			problems: [{ code: 'public.unknown' }]
		});
	});
});

describe('the record of the register', () => {
	const file = (text: string) => new File([text], 'fiche.xml');
	const record = (number: string, stats: string, version = '4.1') =>
		file(
			`<FICHES><VERSION_FLUX>${version}</VERSION_FLUX><FICHE><NUMERO_FICHE>${number}</NUMERO_FICHE><STATISTIQUES_PROMOTIONS>${stats}</STATISTIQUES_PROMOTIONS></FICHE></FICHES>`
		);
	const stat =
		'<STATISTIQUE_PROMOTION><ANNEE>2025</ANNEE><NOMBRE_CERTIFIES>30</NOMBRE_CERTIFIES><TAUX_INSERTION_GLOBAL_6MOIS>90</TAUX_INSERTION_GLOBAL_6MOIS></STATISTIQUE_PROMOTION>';

	it('shows the columns in which it differs', async () => {
		const imported = await importRegisterRecord(as('officer'), 'CASP', record('RNCP36625', stat));
		expect(imported).toEqual({ ok: true, value: { promotions: 1 } });
		// 19 of 30 is 63 %; the register says 90.
		expect(await readPublications(as('officer'), 'CASP')).toMatchObject({
			value: {
				register: [
					{
						recorded: true,
						gaps: [{ column: 'taux_insertion_global_6mois', recorded: 90, computed: 63 }]
					}
				]
			}
		});
	});

	it.each([
		['another version', record('RNCP36625', stat, '3.0'), 'register.version'],
		['another programme', record('RNCP1', stat), 'register.other'],
		['no statistics', record('RNCP36625', ''), 'register.no-promotions'],
		['a rate in words', record('RNCP36625', stat.replace('90', 'élevé')), 'register.value'],
		['a promotion twice', record('RNCP36625', stat + stat), 'register.twice'],
		['a promotion without a year', record('RNCP36625', stat.replace('2025', '')), 'register.year'],
		['what is no XML', file('annee;taux\r\n2025;90'), 'register.xml'],
		['what is cut short', file('<FICHES><FICHE>'), 'register.xml'],
		['no record', file('<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>'), 'register.no-record'],
		['nothing', file(''), 'register.missing']
	])('a file of %s changes nothing and says so', async (_what, sent, code) => {
		expect(await importRegisterRecord(as('officer'), 'CASP', sent)).toMatchObject({ problems: [{ code }] });
		const [kept] = await owner<{ count: number }[]>`select count(*)::int as count from register_records
			where promotions @> '[{"globalAt6Percent": 90}]'`;
		expect(kept?.count).toBe(1);
	});
});
