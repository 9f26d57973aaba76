import { v7 as newId } from 'uuid';
import { createInstitution } from '#lib/server/usecases/create-institution.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import { setInstitutionColour } from '#lib/server/usecases/set-institution-colour.ts';
import type { Arguments, Command, ExitCode, Session } from '../command.ts';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';

/** Institutions of the server. */
export const command: Command = {
	name: 'institution',
	summary: {
		fr: 'établissements : créer, lister, couleur des diapositives',
		en: 'institutions: create, list, colour of slides'
	},
	usage: 'create --code CODE --name NAME | list | colour RRGGBB|none',
	options: {
		code: {
			type: 'string',
			value: 'CODE',
			summary: { fr: 'lettres minuscules, chiffres et tirets', en: 'lower-case letters, figures, hyphens' }
		},
		name: { type: 'string', value: 'NAME', summary: { fr: 'son nom', en: 'its name' } }
	},
	run: async (args, session) => {
		const [action = '', ...others] = args.words;
		if (action === 'create' && others.length === 0) return create(args, session);
		if (action === 'list' && others.length === 0) return list(session);
		if (action === 'colour' && others.length === 1) return setColour(session, others[0] ?? '');
		return session.refuse([
			{
				code: 'arguments.unknown-action',
				found: args.words.join(' '),
				params: { actions: 'create, list, colour' }
			}
		]);
	}
};

async function create(args: Arguments, session: Session): Promise<ExitCode> {
	const [code, name] = [args.text('code'), args.text('name')];
	if (code === undefined || name === undefined)
		return session.refuse([{ code: 'arguments.missing', at: code === undefined ? '--code' : '--name' }]);
	const made = await createInstitution(await operatorOf(session, newId()), { code, name });
	if (!made.ok) return session.refuse(made.problems);
	session.report({ id: made.value, code, name }, [
		session.translate('accounts.cli.institution.created', { code })
	]);
	return 0;
}

async function list(session: Session): Promise<ExitCode> {
	const institutions = await listInstitutions(await operatorOf(session, ''));
	session.report(
		institutions,
		institutions.map(({ code, name }) => `${code}  ${name}`)
	);
	return 0;
}

/** The colour of the titles of slides of the institution of `--institution`; `none` for the product's. */
async function setColour(session: Session, text: string): Promise<ExitCode> {
	const set = await setInstitutionColour(await session.context(), text === 'none' ? null : text);
	if (!set.ok) return session.refuse(set.problems);
	const colour = set.value;
	session.report({ colour }, [
		colour === null
			? session.translate('report.slide.colour.none')
			: session.translate('report.slide.colour.set', { colour })
	]);
	return 0;
}

/** The operator of an institution that may not exist yet, so `session.context()` cannot find it. */
async function operatorOf(session: Session, institutionId: string): Promise<Context<OperatorActor>> {
	return {
		database: await session.database(),
		settings: session.settings,
		actor: { kind: 'operator', institutionId },
		now: () => new Date(),
		newId
	};
}
