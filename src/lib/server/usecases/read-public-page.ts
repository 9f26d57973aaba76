import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inDirectory, inInstitution, type Tenant } from '../db/client.ts';
import { selectInstitutions } from '../db/queries/institutions.ts';
import { selectLatestEdition } from '../db/queries/programmes.ts';
import { selectPublicInstitution, selectPublicProgrammes } from '../db/queries/public-programmes.ts';
import { selectPublications } from '../db/queries/publications.ts';
import { presentProgramme } from '../publications/present-programme.ts';
import { publicFiguresOf } from '../publications/public-figures.ts';

/** A page, as an address names it. */
export interface PublicAddress {
	/** Code of the programme. */
	readonly programme: string;
	/** Code of the institution; null where only one can be meant. */
	readonly institution: string | null;
}

/**
 * What anybody may read of a programme: what it is, and what was published of it.
 *
 * @returns `public.unknown` for a programme that nobody has, `public.ambiguous` where several institutions have one of
 * that code and none is named
 */
export async function readPublicPage(
	{ database }: Pick<Context, 'database'>,
	{ programme, institution }: PublicAddress
): Promise<Result<PublicPage>> {
	const institutions = await inDirectory(database, {}, selectInstitutions);
	const pages: PublicPage[] = [];
	for (const { id, code } of institutions) {
		if (institution !== null && code !== institution) continue;
		const page = await inInstitution(database, id, (tenant) => readPage(tenant, programme));
		if (page) pages.push(page);
	}
	const [page, other] = pages;
	if (!page) return fail({ code: 'public.unknown', found: quoteFound(programme) });
	if (!other) return ok(page);
	const known = pages.map((one) => one.institution.code).join(', ');
	return fail({ code: 'public.ambiguous', at: 'institution', params: { known } });
}

async function readPage(tenant: Tenant, code: string): Promise<PublicPage | undefined> {
	const programmes = await selectPublicProgrammes(tenant);
	const programme = programmes.find((one) => one.code === code);
	const institution = programme && (await selectPublicInstitution(tenant));
	if (!institution) return undefined;
	const edition = await selectLatestEdition(tenant, programme.id);
	return {
		institution,
		programme: presentProgramme(programme, edition, programmes),
		figures: publicFiguresOf(await selectPublications(tenant, programme.id))
	};
}
