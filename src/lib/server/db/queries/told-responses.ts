import type { Answers } from '#lib/domain/survey/answers.ts';
import type { Tenant } from '../client.ts';
import { answers, responses } from '../schema/surveys.ts';

/** A response that was told page by page, with every answer in the order it came. */
export interface ToldResponse {
	readonly id: string;
	readonly invitationId: string;
	readonly mode: 'web' | 'phone' | 'paper';
	readonly answers: Answers;
	readonly startedAt: Date;
	/** Between two answers. */
	readonly secondsEach: number;
	/** The graduate read everything again and sent it. */
	readonly sent: boolean;
}

/** Adds whole responses with their history, in two statements; a response of 20 answers takes 160 parameters. */
export async function insertToldResponses(
	tenant: Tenant,
	told: readonly ToldResponse[],
	newId: () => string
): Promise<void> {
	if (told.length === 0) return;
	const { db, institutionId } = tenant;
	await db.insert(responses).values(
		told.map((response) => {
			const updatedAt = momentOf(response, Object.keys(response.answers).length);
			return {
				institutionId,
				id: response.id,
				invitationId: response.invitationId,
				locale: 'fr' as const,
				current: response.answers,
				revision: Object.keys(response.answers).length,
				startedAt: response.startedAt,
				updatedAt,
				completedAt: response.sent ? updatedAt : null
			};
		})
	);
	await db.insert(answers).values(
		told.flatMap((response) =>
			Object.entries(response.answers).map(([question, answer], place) => ({
				institutionId,
				responseId: response.id,
				revision: place + 1,
				question,
				answer,
				mode: response.mode,
				attemptId: newId(),
				answeredAt: momentOf(response, place + 1)
			}))
		)
	);
}

const momentOf = ({ startedAt, secondsEach }: ToldResponse, answerNumber: number) =>
	new Date(startedAt.getTime() + answerNumber * secondsEach * 1000);

/** Why no more contact may be made with people: by invitation. Their e-mail is marked when it came back. */
export async function updateStopped(
	{ sql, institutionId }: Tenant,
	stopped: 'complete' | 'refusal' | 'bounced',
	invitationIds: readonly string[]
): Promise<void> {
	await sql`
		update invitations set stopped = ${stopped}
		where institution_id = ${institutionId} and id = any(${[...invitationIds]}::uuid[])`;
	if (stopped !== 'bounced') return;
	await sql`
		update contacts set state = 'bounced'
		where institution_id = ${institutionId} and channel = 'email' and person_id in (
			select a.person_id from invitations i
			join awards a on a.institution_id = i.institution_id and a.id = i.award_id
			where i.institution_id = ${institutionId} and i.id = any(${[...invitationIds]}::uuid[])
		)`;
}
