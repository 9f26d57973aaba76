import postgres, { type Sql } from 'postgres';
import type { Database } from '#lib/server/db/client.ts';
import { readSessionCookie, type ResponseSession } from '#lib/server/links/response-session.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { readQuestion } from '#lib/server/usecases/read-question.ts';
import type { SavedPage } from '#lib/server/answering/keep-page.ts';
import { saveAnswer } from '#lib/server/usecases/save-answer.ts';
import { startAnswering } from '#lib/server/usecases/start-answering.ts';
import type { TestDatabase } from '../support/database.ts';
import { asRespondent, DURING, tokenOf, type TestCampaign } from './a-campaign.ts';

/** Fields of a form, by name. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** The pages of somebody in work, as a browser sends them, in order. */
export const JOB_FORMS: readonly (readonly [string, Form])[] = [
	['C1', { C1: 'EMP' }],
	['D1', { D1: 'ASSO' }],
	['D2', { D2: 'CDI' }],
	['D4', { D4: 'PLEIN', D8: 'A' }],
	['D5', { D5: 'Conseillère en insertion' }],
	['D6', { D6: ['ACCUEIL', 'ACCOMPAGNEMENT'] }],
	['D9', { D9: 'Mission locale', D10: 'ML', D12: 'FRANCE', 'D12-department': '93' }],
	['D13', { D13: '1650', 'D13-basis': 'NM', 'D13-bonus': 'NONE' }],
	['D15', { D15: '1' }],
	['D7', { D7: '9', 'D7-year': '2024', D11: 'ENSE', D11T: 'T10' }],
	['A1', { A1: 'YES', C2: 'NO' }]
];

/** Graduates of a campaign, and what they do in their browsers. */
export interface Answering {
	/** The tables, as their owner sees them. */
	readonly owner: Sql;
	/** Opens the link of a graduate, the first unless told, and presses the button. */
	start(graduate?: number): Promise<ResponseSession>;
	/** The hidden fields of the page of a question, as it is opened now. */
	seal(session: ResponseSession, question: string): Promise<Form>;
	/** Sends a form. */
	send(session: ResponseSession, question: string, form: Form, how?: Sending): Promise<Result<SavedPage>>;
	/** Opens the page of a question and sends it; it must be taken or given back. */
	answer(session: ResponseSession, question: string, fields: Form, how?: Sending): Promise<SavedPage>;
	/** The outcome of a graduate at the wave, as it is stored. */
	outcome(graduate?: number): Promise<Readonly<Record<string, unknown>> | undefined>;
	/** Forgets what was answered, and what came of it; the campaign stays. */
	forget(): Promise<void>;
	close(): Promise<void>;
}

interface Sending {
	readonly now?: Date;
	readonly database?: Database;
}

export function openAnswering(fixture: TestDatabase, campaign: TestCampaign): Answering {
	const owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	const send: Answering['send'] = (session, question, form, { now = DURING, database } = {}) => {
		const context = { ...asRespondent(fixture, session, now), ...(database && { database }) };
		const read = (name: string) => [form[name] ?? []].flat();
		return saveAnswer(context, session, { question, read, locale: 'fr', fromCheck: false });
	};
	const seal: Answering['seal'] = async (session, question) => {
		const page = await readQuestion(asRespondent(fixture, session), session, question);
		if (!page.ok || !('form' in page.value)) throw new Error(JSON.stringify(page));
		const { response, revision, attempt } = page.value.form;
		return { response, revision: String(revision), attempt };
	};
	return {
		owner,
		send,
		seal,
		start: async (graduate = 0) => {
			const token = tokenOf(campaign.links[graduate] ?? { link: '' });
			const context = fixture.context({ kind: 'anonymous' }, { now: DURING });
			const started = await startAnswering(context, { token, locale: 'fr' });
			if (!started.ok) throw new Error(JSON.stringify(started.problems));
			const { name, value } = started.value.cookie;
			const session = readSessionCookie(context.settings, new Headers({ cookie: `${name}=${value}` }));
			if (!session) throw new Error('The cookie was just made.');
			return session;
		},
		answer: async (session, question, fields, how) => {
			const saved = await send(session, question, { ...(await seal(session, question)), ...fields }, how);
			if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
			return saved.value;
		},
		outcome: async (graduate = 0) => {
			const [row] = await owner`select * from outcomes where award_id = ${campaign.awardIds[graduate] ?? ''}`;
			return row;
		},
		forget: () => forget(owner),
		close: () => owner.end()
	};
}

async function forget(owner: Sql): Promise<void> {
	await owner`delete from answers`;
	await owner`delete from responses`;
	await owner`update invitations set stopped = null`;
	await owner`update outcomes set source = 'frame', source_id = null, collection = 'not-yet',
		activity = 'not-asked', situation = 'unknown', usable = 'no', target = 'not-applicable', job_title = '',
		late = 'no'`;
	await owner`update awards set entry_situation = 'not-asked' where external_key = 'G2'`;
}
