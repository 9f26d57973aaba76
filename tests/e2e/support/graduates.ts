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

/** Each file of tests has a worker of its own: they start from different ends of the list. */
async function listUnused(): Promise<Link[]> {
	const campaigns = (await devenir('campaign', 'list', '--institution', 'demo')) as readonly Campaign[];
	const campaign = campaigns.find(({ invited }) => invited > 0);
	const links = (await devenir(
		...['links', '--institution', 'demo', '--campaign', campaign?.id ?? '']
	)) as readonly Link[];
	return links.filter(({ state, stopped }) => state === 'not-started' && stopped === null);
}
