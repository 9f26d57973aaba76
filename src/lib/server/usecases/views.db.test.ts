import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import type { FrozenContent } from '#lib/domain/figures/views/frozen-content.ts';
import { parseViewAddress } from '#lib/domain/figures/views/view-address.ts';
import type { Context } from '#lib/server/context.ts';
import { upsertOutcomes } from '#lib/server/db/queries/outcomes.ts';
import { withoutJob } from '../../../../tests/factories/an-outcome.ts';
import {
	openSurveyedClasses,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { deleteView } from './delete-view.ts';
import { freezeView } from './freeze-view.ts';
import { listComments } from './list-comments.ts';
import { listViews } from './list-views.ts';
import { readFrozenView } from './read-frozen-view.ts';
import { saveView } from './save-view.ts';
import { withdrawComment } from './withdraw-comment.ts';
import { writeComment } from './write-comment.ts';

let classes: SurveyedClasses;
let staff: SurveyedClasses['staff'];
const CASP_2022 = '/staff?programme=CASP&cohort=2022&wave=6';

beforeAll(async () => {
	classes = await openSurveyedClasses();
	({ staff } = classes);
});

afterAll(() => classes.test.close());

/** The same person under another account. */
const as = (userId: string, context: Context<StaffActor>): Context<StaffActor> => ({
	...context,
	actor: { ...context.actor, userId }
});

const comments = async (address: string, context = staff('lead', 'CASP')) =>
	listComments(context, valueOf(parseViewAddress(address)));

function headline(content: FrozenContent, indicator: string) {
	if (content.page !== 'dashboard') throw new Error('Not a dashboard');
	const lines = content.parts.find(({ id }) => id === 'headlines')?.lines ?? [];
	return lines.find(({ header }) => header.indicator === indicator)?.numbers;
}

describe('a view that is named', () => {
	it('is kept for its owner, and for others when shared', async () => {
		const lead = staff('lead', 'CASP');
		const address = '/staff?cohort=2022&programme=CASP';
		valueOf(await saveView(lead, { name: ' Le  conseil ', address, shared: false }));
		valueOf(await saveView(lead, { name: 'Pour tous', address: '/staff', shared: true }));
		expect((await listViews(lead)).named.map(({ name, address, own }) => [name, address, own])).toEqual([
			['Le conseil', '/staff?programme=CASP&cohort=2022', true],
			['Pour tous', '/staff', true]
		]);
		const other = as('u2', staff('viewer'));
		expect((await listViews(other)).named.map(({ name, own }) => [name, own])).toEqual([
			['Pour tous', false]
		]);
	});

	it('is replaced by one of the same name, and forgotten by its owner alone', async () => {
		const lead = staff('lead', 'CASP');
		valueOf(await saveView(lead, { name: 'Pour tous', address: CASP_2022, shared: true }));
		const named = (await listViews(lead)).named.filter(({ name }) => name === 'Pour tous');
		expect(named.map(({ address }) => address)).toEqual([CASP_2022]);
		const id = named[0]?.id ?? '';
		expect(await deleteView(as('u2', lead), id)).toMatchObject({ problems: [{ code: 'view.unknown' }] });
		expect(await deleteView(lead, id)).toMatchObject({ ok: true });
		expect((await listViews(lead)).named.map(({ name }) => name)).not.toContain('Pour tous');
	});

	it.each([
		[{ name: ' ', address: '/staff' }, 'view.name'],
		[{ name: 'x'.repeat(81), address: '/staff' }, 'view.name'],
		[{ name: 'x', address: 'https://evil.example' }, 'view.address'],
		[{ name: 'x', address: '/staff?wave=soon' }, 'selection.wave']
	])('says what is wrong with %j', async (view, code) => {
		expect(await saveView(staff('lead', 'CASP'), { ...view, shared: false })).toMatchObject({
			problems: [{ code }]
		});
	});
});

describe('a comment', () => {
	it('is read by whoever reads the same view, and taken back by its author', async () => {
		const lead = staff('lead', 'CASP');
		const comment = { address: CASP_2022, indicator: 'INS_GLOB', body: 'Un seul chantier a fermé.\r\n' };
		valueOf(await writeComment(lead, comment));
		// The same filters in another order are the same view; another class is another.
		const [read] = (await comments('/staff?wave=6&cohort=2022&programme=CASP', staff('viewer'))).comments;
		expect(read).toMatchObject({ indicator: 'INS_GLOB', body: 'Un seul chantier a fermé.' });
		expect(read?.mayWithdraw).toBe(true);
		expect((await comments('/staff?programme=CASP&cohort=2023&wave=6')).comments).toEqual([]);

		const id = read?.id ?? '';
		const stranger = as('u2', staff('lead', 'CASP'));
		expect(await withdrawComment(stranger, id)).toMatchObject({ problems: [{ code: 'comment.unknown' }] });
		expect(await withdrawComment(lead, id)).toMatchObject({ ok: true });
		expect((await comments(CASP_2022)).comments).toEqual([]);
	});

	it('means the same programmes to somebody who reads some of them', async () => {
		valueOf(
			await writeComment(staff('lead', 'CASP'), { address: '/staff?wave=6', indicator: '', body: 'Ici' })
		);
		expect((await comments('/staff?programme=CASP&wave=6', staff('officer'))).comments).toHaveLength(1);
		expect((await comments('/staff?wave=6', staff('officer'))).comments).toEqual([]);
	});

	it('is not for those who only read, nor on another’s programme', async () => {
		const comment = { address: '/staff?programme=CIAO', indicator: '', body: 'x' };
		await expect(writeComment(staff('viewer'), comment)).rejects.toThrow(Forbidden);
		expect(await writeComment(staff('lead', 'CASP'), comment)).toMatchObject({
			problems: [{ code: 'selection.programme' }]
		});
		expect(await writeComment(staff('officer'), { ...comment, body: ' \u200b ' })).toMatchObject({
			problems: [{ code: 'view.comment' }]
		});
		expect(await writeComment(staff('officer'), { ...comment, indicator: 'NOTHING' })).toMatchObject({
			problems: [{ code: 'figure.unknown' }]
		});
	});
});

describe('a frozen view', () => {
	it('keeps its bytes and its hash when the data change, and says how many figures moved', async () => {
		const lead = staff('lead', 'CASP');
		valueOf(await writeComment(lead, { address: CASP_2022, indicator: '', body: 'Avant la relance.' }));
		const { id } = valueOf(await freezeView(lead, { name: 'Mars', address: CASP_2022 }));
		const before = valueOf(await readFrozenView(lead, id));
		expect(before).toMatchObject({ intact: true, moved: 0 });
		expect(headline(before.content, 'REP_TAUX')).toMatchObject({ x: 10, d: 20, value: 0.5 });
		expect(before.content.comments.map(({ body }) => body)).toEqual(['Avant la relance.']);

		const silent = classes.stored.find(
			({ collection, cohort, programme }) =>
				collection === 'no-contact' && cohort === '2022' && programme === 'CASP'
		);
		const answer = withoutJob('seeking', { awardId: silent?.awardId ?? '', cohort: '2022' });
		await classes.inA((tenant) =>
			upsertOutcomes(tenant, [answer], { source: 'response', sourceId: null, at: new Date('2026-03-02') })
		);
		const after = valueOf(await readFrozenView(lead, id));
		expect(after.text).toBe(before.text);
		expect(after.sha256).toBe(createHash('sha256').update(before.text).digest('hex'));
		expect(after.intact).toBe(true);
		expect(after.moved).toBeGreaterThan(0);
		expect(headline(after.content, 'REP_TAUX')).toMatchObject({ x: 10, d: 20 });
	});

	it('opens to those who may read all that is in it', async () => {
		const lead = staff('lead', 'CASP');
		const { id } = valueOf(await freezeView(lead, { name: 'Avril', address: CASP_2022 }));
		// It holds small counts, which are for the programme’s own people.
		for (const context of [staff('viewer', 'CASP'), staff('lead', 'CIAO')]) {
			expect(await readFrozenView(context, id)).toMatchObject({ problems: [{ code: 'view.unknown' }] });
			expect((await listViews(context)).frozen.map((view) => view.id)).not.toContain(id);
		}
		expect(await readFrozenView(staff('officer'), id)).toMatchObject({ ok: true });
		expect(await readFrozenView(staff('officer'), 'nonsense')).toMatchObject({ ok: false });
	});

	it('withholds for ever what its author was not shown', async () => {
		const viewer = staff('viewer', 'CASP');
		const address = '/staff?programme=CASP&cohort=2023&wave=6';
		const { id } = valueOf(await freezeView(viewer, { name: 'Mai', address }));
		const { content, moved } = valueOf(await readFrozenView(staff('officer'), id));
		expect(moved).toBeNull();
		if (content.page !== 'dashboard') throw new Error('Not a dashboard');
		// The list of situations beside the rates would tell of the one who works abroad: it is withheld whole.
		const told = (id: string) =>
			content.parts
				.filter((part) => part.id === id)
				.flatMap(({ lines }) => lines.map(({ numbers }) => numbers.x));
		expect(told('situation').filter((x) => x !== null)).toEqual([]);
		expect(told('headlines').filter((x) => x !== null)).not.toEqual([]);
	});

	it('says when what is kept is no longer what was frozen', async () => {
		const lead = staff('lead', 'CASP');
		const { id } = valueOf(await freezeView(lead, { name: 'Juin', address: CASP_2022 }));
		await classes.inA(
			({ sql }) => sql`update frozen_views set content = replace(content, '2022', '2021') where id = ${id}`
		);
		expect(valueOf(await readFrozenView(lead, id)).intact).toBe(false);
	});

	it('is made of the Explorer too', async () => {
		const lead = staff('lead', 'CASP');
		const address =
			'/staff/explore?programme=CASP&cohort=2023&wave=6&rows=situation&columns=none&small=shown';
		const { id } = valueOf(await freezeView(lead, { name: 'Tableau', address }));
		const { content, moved } = valueOf(await readFrozenView(lead, id));
		expect(moved).toBe(0);
		expect(content.page === 'explore' && content.explorer.table.total.x).toBe(32);
	});
});
