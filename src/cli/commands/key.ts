import { createKey } from '#lib/server/usecases/create-key.ts';
import { listKeys } from '#lib/server/usecases/list-keys.ts';
import { revokeKey } from '#lib/server/usecases/revoke-key.ts';
import type { Arguments, Command, ExitCode, Session } from '../command.ts';

/** Keys of the API of an institution. */
export const command: Command = {
	name: 'key',
	summary: {
		fr: 'clés de l’API : créer, lister, révoquer',
		en: 'keys of the API: create, list, revoke'
	},
	usage: 'create --name NAME [--programme CODE]… [--internal] | list | revoke ID',
	options: {
		name: {
			type: 'string',
			value: 'NAME',
			summary: { fr: 'à qui ou à quoi sert la clé', en: 'who or what the key is for' }
		},
		programme: {
			type: 'string',
			multiple: true,
			value: 'CODE',
			summary: { fr: 'formation qu’elle lit ; aucune : toutes', en: 'programme it reads; none: all of them' }
		},
		internal: {
			type: 'boolean',
			summary: {
				fr: 'lit ce que lit une équipe, filtres compris ; sinon, ce qui est public',
				en: 'reads what staff read, filters included; else what is public'
			}
		}
	},
	run: async (args, session) => {
		const [action = '', ...others] = args.words;
		if (action === 'create' && others.length === 0) return create(args, session);
		if (action === 'list' && others.length === 0) return list(session);
		if (action === 'revoke' && others.length === 1) return revoke(others[0] ?? '', session);
		return session.refuse([
			{
				code: 'arguments.unknown-action',
				found: args.words.join(' '),
				params: { actions: 'create, list, revoke' }
			}
		]);
	}
};

async function create(args: Arguments, session: Session): Promise<ExitCode> {
	const name = args.text('name');
	if (name === undefined) return session.refuse([{ code: 'arguments.missing', at: '--name' }]);
	const made = await createKey(await session.context(), {
		name,
		level: args.flag('internal') ? 'internal' : 'public',
		programmeCodes: args.list('programme')
	});
	if (!made.ok) return session.refuse(made.problems);
	session.report(made.value, [
		session.translate('accounts.keys.created', { name: made.value.name }),
		made.value.key,
		session.translate('accounts.keys.once')
	]);
	return 0;
}

async function list(session: Session): Promise<ExitCode> {
	const keys = await listKeys(await session.context());
	const lines = keys.map(({ id, name, level, revokedAt }) =>
		[id, session.translate(`accounts.keys.${revokedAt === null ? level : 'revoked'}`), name].join('  ')
	);
	session.report(keys, lines.length === 0 ? [session.translate('accounts.keys.none')] : lines);
	return 0;
}

async function revoke(id: string, session: Session): Promise<ExitCode> {
	const revoked = await revokeKey(await session.context(), id);
	if (!revoked.ok) return session.refuse(revoked.problems);
	session.report({ id }, [session.translate('accounts.keys.done')]);
	return 0;
}
