import { ROLES } from '#lib/domain/access/actor.ts';
import { parseEmailAddress } from '#lib/domain/access/email-address.ts';
import { createUser } from '#lib/server/usecases/create-user.ts';
import { listUsers } from '#lib/server/usecases/list-users.ts';
import { resetPassword } from '#lib/server/usecases/reset-password.ts';
import type { Arguments, Command, ExitCode, Session } from '../command.ts';

/** Accounts of an institution. The first administrator of a server is made here. */
export const command: Command = {
	name: 'user',
	summary: {
		fr: 'comptes : créer, nouveau mot de passe, lister',
		en: 'accounts: create, new password, list'
	},
	usage: 'create --email ADDRESS --name NAME --role ROLE [--programme CODE]… | reset ADDRESS | list',
	options: {
		email: {
			type: 'string',
			value: 'ADDRESS',
			summary: { fr: 'adresse de la personne', en: 'address of the person' }
		},
		name: { type: 'string', value: 'NAME', summary: { fr: 'son nom', en: 'their name' } },
		role: { type: 'string', value: 'ROLE', summary: { fr: ROLES.join(', '), en: ROLES.join(', ') } },
		programme: {
			type: 'string',
			multiple: true,
			value: 'CODE',
			summary: {
				fr: 'formation où vaut le rôle ; aucune : toutes',
				en: 'programme the role is over; none: all of them'
			}
		},
		'second-factor': {
			type: 'boolean',
			summary: {
				fr: 'avec reset : retire aussi le second facteur',
				en: 'with reset: takes the second factor off too'
			}
		}
	},
	run: async (args, session) => {
		const [action = '', ...others] = args.words;
		if (action === 'create' && others.length === 0) return create(args, session);
		if (action === 'reset' && others.length === 1) return reset(args, session);
		if (action === 'list' && others.length === 0) return list(session);
		return session.refuse([
			{
				code: 'arguments.unknown-action',
				found: args.words.join(' '),
				params: { actions: 'create, reset, list' }
			}
		]);
	}
};

async function create(args: Arguments, session: Session): Promise<ExitCode> {
	const [email, name, role] = [args.text('email'), args.text('name'), args.text('role')];
	if (email === undefined || name === undefined || role === undefined) {
		const missing = Object.entries({ email, name, role }).flatMap(([key, value]) =>
			value === undefined ? [key] : []
		);
		return session.refuse(missing.map((key) => ({ code: 'arguments.missing', at: `--${key}` })));
	}
	const made = await createUser(await session.context(), {
		email,
		name,
		role,
		programmeCodes: args.list('programme')
	});
	if (!made.ok) return session.refuse(made.problems);
	const { password } = made.value;
	const params = { email: made.value.email, role };
	session.report({ ...made.value, role }, [
		session.translate(password === null ? 'accounts.cli.user.admitted' : 'accounts.cli.user.created', params),
		...(password === null ? [] : [session.translate('accounts.cli.user.password', { password })])
	]);
	return 0;
}

async function reset(args: Arguments, session: Session): Promise<ExitCode> {
	const address = parseEmailAddress(args.words[1] ?? '', 'ADDRESS');
	if (!address.ok) return session.refuse(address.problems);
	const context = await session.context();
	const user = (await listUsers(context)).find(({ email }) => email === address.value);
	if (!user) return session.refuse([{ code: 'user.not-found', found: address.value }]);

	const drawn = await resetPassword(context, {
		userId: user.userId,
		withSecondFactor: args.flag('second-factor')
	});
	if (!drawn.ok) return session.refuse(drawn.problems);
	const { email, password } = drawn.value;
	session.report({ userId: user.userId, email, password }, [
		session.translate('accounts.cli.user.reset', { email }),
		session.translate('accounts.cli.user.password', { password })
	]);
	return 0;
}

async function list(session: Session): Promise<ExitCode> {
	const users = await listUsers(await session.context());
	const lines = users.map(
		({ name, email, memberships }) => `${email}  ${name}  ${memberships.map(({ role }) => role).join(', ')}`
	);
	session.report(users, lines.length === 0 ? [session.translate('accounts.cli.user.none')] : lines);
	return 0;
}
