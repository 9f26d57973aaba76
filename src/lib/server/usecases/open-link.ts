import type { Result } from '#lib/domain/shared/result.ts';
import { frameOf, type AnsweringFrame } from '../answering/frame.ts';
import { withToken } from '../answering/open-token.ts';
import type { Context } from '../context.ts';

/** What the first page of a personal link says. Nothing on it is about the person. */
export interface OpenedLink {
	readonly frame: AnsweringFrame;
	readonly progress: 'not-started' | 'started' | 'sent';
}

/**
 * Shows where a personal link leads. Open to all: the token is what opens.
 *
 * Writes nothing: mail programs open links before people do, some of them in a real browser.
 */
export async function openLink(context: Context, token: string): Promise<Result<OpenedLink>> {
	return withToken(context, token, (_, { state }) => {
		const { responseId, completedAt } = state.row;
		const progress = completedAt !== null ? 'sent' : responseId === null ? 'not-started' : 'started';
		return Promise.resolve({ frame: frameOf(state), progress } as const);
	});
}
