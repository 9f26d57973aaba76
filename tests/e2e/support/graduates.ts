import { test } from '@playwright/test';
import { devenir } from './commands.ts';

interface Campaign {
	readonly id: string;
	readonly invited: number;
}

interface Link {
	readonly link: string;
	readonly state: string;
	readonly stopped: string | null;
	readonly award: string;
}

let unused: Link[] | undefined;

/**
 * The personal link of an invented graduate who has not answered, another one each time.
 *
 * @throws {Error} when everybody has answered
 */
export async function takeLink(): Promise<{ readonly path: string; readonly award: string }> {
	unused ??= await listUnused();
	const link = unused.pop();
	if (!link) throw new Error('No graduate is left who has not answered.');
	return { path: link.link, award: link.award };
}

/** Tests that run at the same time take from parts of their own. */
const PARTS = 4;

async function listUnused(): Promise<Link[]> {
	const campaigns = (await devenir('campaign', 'list', '--institution', 'demo')) as readonly Campaign[];
	const [largest] = [...campaigns].sort((one, other) => other.invited - one.invited);
	const links = (await devenir(
		...['links', '--institution', 'demo', '--campaign', largest?.id ?? '']
	)) as readonly Link[];
	const part = test.info().parallelIndex;
	return links.filter(
		({ state, stopped }, place) => place % PARTS === part && state === 'not-started' && stopped === null
	);
}
