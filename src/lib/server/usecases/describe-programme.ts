import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { parseTexts, sameTexts, textsOf } from '#lib/domain/programmes/programme-texts.ts';
import { PROGRAMME_TEXTS } from '#lib/domain/programmes/programme.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { codingLock } from '../coding/decide.ts';
import { findEditedProgramme } from '../coding/list-editing.ts';
import { readReason } from '../coding/read-reason.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertProgrammeEditions } from '../db/queries/programmes.ts';

/**
 * Makes a new edition of what a programme says of itself, for its public page and its quality sheet. Its lists are
 * taken over, with the day from which they hold.
 *
 * @param typed texts by `textField`, `reason`, and `basedOn`: the number of the edition that the form was made from
 * @returns its number
 */
export async function describeProgramme(
	context: Context<StaffActor>,
	programme: string,
	typed: Readonly<Record<string, string>>
): Promise<Result<{ readonly edition: number }>> {
	ensureCan(context.actor, 'lists.write');
	const { institutionId, userId } = context.actor;
	const who = { actor: context.actor, permission: 'lists.write' } as const;
	const known = await inInstitution(context.database, institutionId, (tenant) =>
		findEditedProgramme(tenant, who, programme)
	);
	if (!known.ok) return known;
	const read = readTyped(typed);
	if (!read.ok) return read;
	const { texts, reason } = read.value;
	// The same lock as for the lists: both make the next edition of the programme.
	const lock = { institutionId, alone: codingLock(known.value.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const found = await findEditedProgramme(tenant, who, programme);
		if (!found.ok) return found;
		const { id, newest } = found.value;
		if (typed['basedOn'] !== String(newest.edition))
			return fail({ code: 'list.edition-moved', params: { edition: newest.edition } });
		const before = textsOf(newest.content);
		if (sameTexts(before, texts)) return fail({ code: 'list.nothing-changed' });
		const edition = newest.edition + 1;
		const validFrom = newest.validFrom || context.now().toISOString().slice(0, 10);
		const content = { ...newest.content, ...texts };
		await insertProgrammeEditions(tenant, [
			{ id: context.newId(), programmeId: id, edition, validFrom, content, reason, madeBy: userId }
		]);
		const changed = PROGRAMME_TEXTS.filter(
			(text) => before[text]?.fr !== texts[text]?.fr || before[text]?.en !== texts[text]?.en
		);
		await appendAudit(tenant, context, {
			action: 'programme.described',
			target: `programme:${id}`,
			details: { edition, changed }
		});
		return ok({ edition });
	});
}

/** All that is wrong with what was typed is told at once. */
function readTyped(typed: Readonly<Record<string, string>>) {
	const texts = parseTexts(typed);
	const reason = readReason(typed['reason'] ?? '');
	const [first, ...others] = [texts, reason].flatMap((one) => (one.ok ? [] : one.problems));
	if (first) return fail(first, ...others);
	if (!texts.ok || !reason.ok) throw new Error('Refused without a problem.');
	return ok({ texts: texts.value, reason: reason.value });
}
