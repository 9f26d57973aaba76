import { quoteFound } from '#lib/domain/shared/problem.ts';
import { verifyAudit } from '#lib/server/usecases/verify-audit.ts';
import type { Command } from '../command.ts';

const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/;

/** Checks that the audit of an institution is what was written. Exit code 1 when it is not. */
export const command: Command = {
	name: 'audit',
	summary: { fr: 'vérifie le journal des actions', en: 'verifies the audit' },
	usage: 'verify [--head NUMBER:HASH]',
	options: {
		head: {
			type: 'string',
			value: 'NUMBER:HASH',
			summary: {
				fr: 'tête notée lors d’une vérification : montre si la fin a été coupée',
				en: 'head noted at an earlier verification: shows whether the end was cut off'
			}
		}
	},
	run: async (args, session) => {
		if (args.words.join(' ') !== 'verify')
			return session.refuse([
				{ code: 'arguments.unknown-action', found: args.words.join(' '), params: { actions: 'verify' } }
			]);
		const noted = args.text('head');
		const [, sequence, hash] = HEAD.exec(noted ?? '') ?? [];
		if (noted !== undefined && (sequence === undefined || hash === undefined))
			return session.refuse([{ code: 'audit.head-invalid', found: quoteFound(noted) }]);

		const head =
			sequence === undefined || hash === undefined ? undefined : { sequence: Number(sequence), hash };
		const verdict = await verifyAudit(await session.context(), head);
		const line = verdict.sound
			? session.translate('accounts.cli.audit.sound', {
					count: verdict.head.sequence,
					hash: `${verdict.head.sequence}:${verdict.head.hash}`
				})
			: session.translate(`accounts.cli.audit.${verdict.fault}`, { at: verdict.at });
		session.report(verdict, [line]);
		return verdict.sound ? 0 : 1;
	}
};
