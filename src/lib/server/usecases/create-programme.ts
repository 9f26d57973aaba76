import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { isPresetCode, PRESETS } from '#lib/domain/programmes/presets/index.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertPresetProgrammes } from '../db/queries/presets.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';

export interface ProgrammeRequest {
	/** Code of a preset: `casp`. */
	readonly preset: string;
}

export interface CreatedProgramme {
	readonly id: string;
	readonly code: string;
}

/** Adds the programmes of a preset to the institution: all of them, or none when a code is taken. */
export async function createProgramme(
	context: Context<OperatorActor | StaffActor>,
	{ preset }: ProgrammeRequest
): Promise<Result<readonly CreatedProgramme[]>> {
	ensureCan(context.actor, 'programmes.write');
	if (!isPresetCode(preset)) {
		const known = Object.keys(PRESETS).join(', ');
		return fail({ code: 'preset.unknown', at: 'preset', found: quoteFound(preset), params: { known } });
	}
	const { programmes } = PRESETS[preset];

	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const taken = (await selectProgrammes(tenant)).map(({ code }) => code);
		const inTheWay = programmes.find(({ code }) => taken.includes(code));
		if (inTheWay) return fail({ code: 'programme.code-taken', at: 'preset', found: inTheWay.code });
		const ids = await insertPresetProgrammes(tenant, context, programmes);
		for (const [code, id] of ids) {
			await appendAudit(tenant, context, {
				action: 'programme.created',
				target: `programme:${id}`,
				details: { code, preset }
			});
		}
		return ok([...ids].map(([code, id]) => ({ id, code })));
	});
}
