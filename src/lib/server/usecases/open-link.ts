import type { Result } from '#lib/domain/shared/result.ts';
import { frameOf, type AnsweringFrame } from '../answering/frame.ts';
import { withToken } from '../answering/open-token.ts';
import { canAnswer } from '../answering/state.ts';
import type { Context } from '../context.ts';

/** What the first page of a personal link says. Nothing on it is about the person. */
export interface OpenedLink {
	readonly frame: AnsweringFrame;
	readonly progress: 'not-started' | 'started' | 'sent';
	/** One can answer; when not, the link leads to the rights alone. */
	readonly open: boolean;
}

/**
 * Shows where a personal link leads. Open to all: the token is what opens.
 *
 * Writes nothing: mail programs open links before people do, some of them in a real browser.
 */
export async function openLink(context: Context, token: string): Promise<Result<OpenedLink>> {
	return withToken(context, { token, rights: true }, (_, { state }) => {
		const { responseId, completedAt } = state.row;
		const progress = completedAt !== null ? 'sent' : responseId === null ? 'not-started' : 'started';
		const open = canAnswer(state.row, context.now());
		return Promise.resolve({ frame: frameOf(state), progress, open } as const);
	});
}
