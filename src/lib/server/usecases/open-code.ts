import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { giveBackCodeTurn, takeCodeTurn } from '../auth/throttle.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectInvitationsByKeyStart } from '../db/queries/invitations.ts';
import { institutionOfNumber } from '../links/institution-of-number.ts';
import { isCodeOf, readLetterCode, type ReadCode } from '../links/letter-code.ts';
import { makeLinkPath } from '../links/personal-link.ts';

/**
 * The path of the personal link whose code somebody read in a letter. Open to all: the code is what opens.
 *
 * A code is short enough to be guessed by who may try without end: each try is counted before it is looked at,
 * against the network it comes from and against everybody.
 *
 * @param typed as it stands in the field
 * @param address of the client
 */
export async function openCode(
	context: Context,
	{ typed, address }: { readonly typed: string; readonly address: string }
): Promise<Result<string>> {
	const read = readLetterCode(typed);
	if (!read) return fail({ code: 'code.shape', at: 'code' });
	const seconds = await takeCodeTurn(context, address);
	if (seconds > 0) return fail({ code: 'code.wait', at: 'code', params: { seconds } });
	const path = await findLink(context, read);
	if (path === undefined) return fail({ code: 'code.unknown', at: 'code' });
	await giveBackCodeTurn(context, address);
	return ok(path);
}

async function findLink({ database, settings }: Context, read: ReadCode): Promise<string | undefined> {
	const { institutionNumber, linkKeyStart } = read;
	const institutionId = await institutionOfNumber(database, institutionNumber);
	if (institutionId === undefined) return undefined;
	const links = await inInstitution(database, institutionId, (tenant) =>
		selectInvitationsByKeyStart(tenant, linkKeyStart)
	);
	const found = links
		.map((link) => ({ ...link, institutionNumber }))
		.find((link) => isCodeOf(settings, read, link));
	return found && makeLinkPath(settings, found);
}
