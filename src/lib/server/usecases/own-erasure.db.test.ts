import { beforeEach, describe, expect, it } from 'vitest';
import {
	asRespondent,
	CASP_2025_AT_6,
	DURING,
	launchTestCampaign,
	tokenOf,
	type TestCampaign
} from '../../../../tests/factories/a-campaign.ts';
import { JOB_FORMS, openAnswering, type Answering } from '../../../../tests/factories/answering.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { aMapping, textSource } from '../../../../tests/support/import-files.ts';
import { eraseOwnData } from './erase-own-data.ts';
import { importFile } from './import-file.ts';
import { launchCampaign } from './launch-campaign.ts';
import { openLink } from './open-link.ts';
import { readRights } from './read-rights.ts';
import { undoImport } from './undo-import.ts';
import { verifyAudit } from './verify-audit.ts';

const NAME = ' TEST';

let fixture: TestDatabase;
let campaign: TestCampaign;
let graduates: Answering;

/** Rights end things for good: each test has a database of its own. */
beforeEach(async () => {
	fixture = await openTestDatabase();
	campaign = await launchTestCampaign(fixture, { entrySituations: ['not-asked', 'DE'] });
	graduates = openAnswering(fixture, campaign);
	return async () => {
		await graduates.close();
		await fixture.close();
	};
});

const as = (session: ResponseSession, now = DURING) => asRespondent(fixture, session, now);
const open = (graduate: number) =>
	openLink(
		fixture.context({ kind: 'anonymous' }, { now: DURING }),
		tokenOf(campaign.links[graduate] ?? { link: '' })
	);
const operator = () =>
	fixture.context({ kind: 'operator', institutionId: fixture.institutionId }, { now: DURING });

async function answerAll(graduate: number, title: string): Promise<ResponseSession> {
	const session = await graduates.start(graduate);
	if (graduate === 0) await graduates.answer(session, 'B2', { B2: 'SAL' });
	for (const [question, fields] of JOB_FORMS)
		await graduates.answer(session, question, question === 'D5' ? { D5: title } : fields);
	return session;
}

const lastAudit = async () => {
	const [entry] =
		await graduates.owner`select action, target, details from audit_entries order by sequence desc limit 1`;
	return entry;
};

/** Every row of the institution that holds a text. */
async function tablesWith(text: string): Promise<readonly string[]> {
	const tables = await graduates.owner<{ name: string }[]>`
		select quote_ident(table_name) as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
	const found: string[] = [];
	for (const { name } of tables) {
		const rows = await graduates.owner.unsafe(`select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [
			text
		]);
		if (rows.length > 0) found.push(name);
	}
	return found;
}

describe('erasing', () => {
	it('takes every answer, text and address away; the award stays, as of somebody who did not answer', async () => {
		const session = await answerAll(0, 'Conseillère nautique');
		const other = await answerAll(1, 'Formatrice');
		const awardId = campaign.awardIds[0] ?? '';
		await graduates.owner`update awards set entry_job = 'Batelière', attributes = '{"note":"rameuse"}'
			where id = ${awardId}`;
		await graduates.owner`insert into codings (institution_id, id, award_id, wave_months, field, raw_text, code,
				previous_code, reason, edition, coded_by, coded_at)
			values (${fixture.institutionId}, gen_random_uuid(), ${awardId}, 6, 'jobFamily', 'Conseillère nautique',
				'M1', '', 'x', 1, 'nadia', now())`;
		const others = async () =>
			graduates.owner`select r.current, o.* from outcomes o
				join invitations i on i.award_id = o.award_id join responses r on r.invitation_id = i.id
				where i.id = ${other.invitationId}`;
		const before = await others();
		expect(before).toHaveLength(1);

		const erased = await eraseOwnData(as(session), session, NAME);
		expect(erased).toEqual({ ok: true, value: { responses: 1, contacts: 1, codings: 1 } });
		for (const text of ['nautique', 'Batelière', 'rameuse', 'g1@exemple.fr'])
			expect(await tablesWith(text), text).toEqual([]);
		expect(await graduates.outcome()).toMatchObject({
			collection: 'refused',
			source: 'frame',
			source_id: null,
			activity: 'not-asked',
			usable: 'no',
			job_title: '',
			employer: '',
			net_monthly_euros: null
		});
		const [award] = await graduates.owner`select external_key, frame, entry_situation from awards
			where id = ${awardId}`;
		expect(award).toEqual({ external_key: 'G1', frame: 'eligible', entry_situation: 'not-asked' });
		expect(await others()).toEqual(before);
		expect(await lastAudit()).toEqual({
			action: 'data.erased',
			target: `invitation:${session.invitationId}`,
			details: { responses: 1, contacts: 1, codings: 1, outcomes: 1, lockedLines: 0 }
		});
		expect(await verifyAudit(operator())).toMatchObject({ sound: true });
	});

	it('is what the link says from then on, and it can be done once', async () => {
		const session = await answerAll(0, 'Conseillère');
		await eraseOwnData(as(session), session, NAME);
		const gone = { ok: false, problems: [{ code: 'link.erased' }] };
		expect(await open(0)).toEqual(gone);
		expect(await readRights(as(session), session)).toEqual(gone);
		expect(await eraseOwnData(as(session), session, NAME)).toEqual(gone);
		expect(await graduates.send(session, 'C1', { C1: 'EMP' })).toEqual(gone);
		expect(await open(1)).toMatchObject({ ok: true });
	});

	it('covers all surveys of the person, and none asks them again', async () => {
		const session = await answerAll(0, 'Conseillère nautique');
		const second = await launchCampaign(operator(), { ...CASP_2025_AT_6, waveMonths: 3 });
		expect(second).toMatchObject({ ok: true });
		await eraseOwnData(as(session), session, NAME);
		const rows =
			await graduates.owner`select stopped from invitations i where award_id = ${campaign.awardIds[0] ?? ''}`;
		expect(rows).toEqual([{ stopped: 'erased' }, { stopped: 'erased' }]);
		const third = await launchCampaign(operator(), { ...CASP_2025_AT_6, waveMonths: 5 });
		expect(third).toMatchObject({ value: { invited: 1 } });
	});

	it('changes nothing without the proof', async () => {
		const session = await answerAll(0, 'Conseillère nautique');
		expect(await eraseOwnData(as(session), session, '')).toMatchObject({
			problems: [{ code: 'proof.family-name' }]
		});
		expect(await tablesWith('nautique')).toEqual(['answers', 'outcomes', 'responses']);
	});

	it('waits for an answer that is being kept, and leaves none behind', async () => {
		const session = await answerAll(0, 'Conseillère');
		const seal = await graduates.seal(session, 'D5');
		const [saved, erased] = await Promise.all([
			graduates.send(session, 'D5', { ...seal, D5: 'Batelière' }),
			eraseOwnData(as(session), session, NAME)
		]);
		expect(erased).toMatchObject({ ok: true });
		if (!saved.ok) expect(saved.problems).toEqual([{ code: 'link.erased' }]);
		expect(await tablesWith('Batelière')).toEqual([]);
	});

	describe('then importing the same people again', () => {
		const HEADER = 'id,programme,year,num,name,email,born,note,job,now';
		const mapping = aMapping({
			person: { externalKey: 'num', familyName: 'name', email: 'email', birthYear: 'born' },
			award: { entryJob: 'job' },
			attributes: ['note'],
			waves: [{ months: 6, fields: { activity: 'now', jobTitle: 'job' } }]
		});
		const take = async (...rows: readonly string[]) => {
			const source = textSource([HEADER, ...rows].join('\n'));
			const done = await importFile(operator(), { source, mapping, acceptedWarnings: 'all' });
			if (!done.ok) throw new Error(JSON.stringify(done.problems));
			return done.value;
		};
		const ERASED = 'Test,g1@exemple.fr,1986,rameuse,Batelière,employed';

		it('brings nothing back, under the same award or another; the list of the jury still grows', async () => {
			const session = await answerAll(0, 'Conseillère nautique');
			await eraseOwnData(as(session), session, NAME);
			const before = await graduates.outcome();
			expect(
				await take(`G1,CASP,2025,G1,${ERASED}`, 'G2,CASP,2025,G2,Test,,,,Formatrice,employed')
			).toMatchObject({ updated: 1, unchanged: 1, created: 0 });
			expect(await graduates.outcome()).toEqual(before);
			expect(await take(`N1,CASP,2024,G1,${ERASED}`)).toMatchObject({ created: 1 });
			for (const text of ['Batelière', 'rameuse', 'g1@exemple.fr', '1986'])
				expect(await tablesWith(text), text).toEqual([]);
			const awards = await graduates.owner`
				select a.external_key, p.external_key as person, a.entry_job from awards a
				join persons p on p.id = a.person_id where p.external_key = 'G1' order by 1`;
			expect([...awards]).toEqual([
				{ external_key: 'G1', person: 'G1', entry_job: null },
				{ external_key: 'N1', person: 'G1', entry_job: null }
			]);
		});

		it('says who is erased also to an import that is taken back', async () => {
			const { importId } = await take(`G1,CASP,2025,G1,${ERASED}`);
			expect((await tablesWith('Batelière')).length).toBeGreaterThan(0);
			const session = await graduates.start();
			expect(await eraseOwnData(as(session), session, '1986')).toMatchObject({ ok: true });
			await undoImport(operator(), { importId: importId ?? '', keepTouched: true });
			for (const text of ['Batelière', 'rameuse', 'g1@exemple.fr'])
				expect(await tablesWith(text), text).toEqual([]);
		});
	});
});
