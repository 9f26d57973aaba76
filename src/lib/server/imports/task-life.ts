import type { ImportTask } from '../db/queries/import-tasks.ts';

/** A task that shows no sign of life for this long has died with its process. */
const SILENCE = 60_000;

/** The state of a task, one that died being a failed one. Nothing of its import was kept. */
export function stateOf({ state, updatedAt }: ImportTask, now: Date): ImportTask['state'] {
	return state === 'running' && now.getTime() - updatedAt.getTime() > SILENCE ? 'failed' : state;
}
