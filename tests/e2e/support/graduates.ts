import { test } from '@playwright/test';
import type { Sql } from 'postgres';
import { devenir } from './commands.ts';

interface Link {
	readonly link: string;
	readonly code: string;
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

/** What the list of the jury, and the institution, say of the person of an award. */
export interface KnownPerson {
	readonly year: string;
	readonly familyName: string;
	readonly email: string;
}

/** @throws {Error} when the demonstration has no such award */
export async function personOf(sql: Sql, award: string): Promise<KnownPerson> {
	const [row] = await sql<KnownPerson[]>`
		select p.birth_year::text as year, p.family_name as "familyName", c.address as email
		from awards a join institutions t on t.id = a.institution_id and t.code = 'demo'
		join persons p on p.institution_id = a.institution_id and p.id = a.person_id
		join contacts c on c.institution_id = p.institution_id and c.person_id = p.id and c.channel = 'email'
		where a.external_key = ${award}`;
	if (!row) throw new Error('The demonstration has people.');
	return row;
}

/** A class for each worker, whose two-year wave the demonstration has not asked. */
const CLASSES = ['2024', '2025'] as const;

const isoDate = (daysFromNow: number) =>
	new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);

/** Asks a whole class that no other worker asks. */
async function listUnused(): Promise<Link[]> {
	const cohort = CLASSES[test.info().parallelIndex % CLASSES.length] ?? CLASSES[0];
	return (await askClass(cohort, 24)).links;
}

/** Asks a class at a wave, and gives the campaign with the links of those who have not answered. */
export async function askClass(
	cohort: string,
	wave: number
): Promise<{ readonly campaignId: string; readonly links: Link[] }> {
	const label = `e2e ${cohort} ${String(wave)}`;
	const campaigns = (await devenir('campaign', 'list', '--institution', 'demo')) as readonly Labelled[];
	// A worker that starts again after a failure asks the class that the one before it asked.
	const campaignId =
		campaigns.find((campaign) => campaign.label === label)?.id ?? (await launch(cohort, wave, label));
	const links = (await devenir(
		'links',
		'--institution',
		'demo',
		'--campaign',
		campaignId
	)) as readonly Link[];
	return {
		campaignId,
		links: links.filter(({ state, stopped }) => state === 'not-started' && stopped === null)
	};
}

interface Labelled {
	readonly id: string;
	readonly label: string;
}

async function launch(cohort: string, wave: number, label: string): Promise<string> {
	const { campaignId } = (await devenir(
		...['campaign', 'launch', '--institution', 'demo', '--programme', 'CASP', '--cohort', cohort],
		...['--wave', String(wave), '--reference', isoDate(-10), '--closes', isoDate(20), '--label', label]
	)) as { readonly campaignId: string };
	return campaignId;
}
