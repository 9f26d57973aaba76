import { OPEN_COLUMNS, openLines } from '#lib/domain/reports/public/public-lines.ts';
import type { PublicationView } from '#lib/domain/reports/public/publication-view.ts';
import { formatInstant } from '#lib/i18n/format-instant.ts';
import { approvePublication } from '#lib/server/usecases/approve-publication.ts';
import { endPublication } from '#lib/server/usecases/end-publication.ts';
import { previewPublication } from '#lib/server/usecases/preview-publication.ts';
import { proposePublication } from '#lib/server/usecases/propose-publication.ts';
import { readPublications } from '#lib/server/usecases/read-publications.ts';
import type { Arguments, Command, ExitCode, Session } from '../command.ts';

/** Publishes the locked figures of a programme: proposes, shows what the public would read, approves, withdraws. */
export const command: Command = {
	name: 'publish',
	summary: {
		fr: 'propose, relit, publie ou retire les chiffres figés d’un programme',
		en: 'proposes, previews, publishes or withdraws the locked figures of a programme'
	},
	usage: 'propose|list --programme CODE | preview ID | approve ID | withdraw ID --reason TEXT',
	options: {
		programme: {
			type: 'string',
			value: 'CODE',
			summary: { fr: 'programme de la page publique', en: 'programme of the public page' }
		},
		reason: {
			type: 'string',
			value: 'TEXT',
			summary: { fr: 'pourquoi ces chiffres sont retirés', en: 'why these figures are withdrawn' }
		}
	},
	run: (args, session) => {
		const [action = '', name = ''] = args.words;
		const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
		if (run && args.words.length === (run.named ? 2 : 1)) return run.do(session, args, name);
		const found = ['publish', ...args.words].join(' ');
		return Promise.resolve(session.refuse([{ code: 'arguments.invalid', found }]));
	}
};

interface Action {
	/** The id of a publication follows it. */
	readonly named: boolean;
	do(session: Session, args: Arguments, id: string): Promise<ExitCode>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
	propose: { named: false, do: propose },
	list: { named: false, do: list },
	preview: { named: true, do: preview },
	approve: { named: true, do: approve },
	withdraw: { named: true, do: withdraw }
};

async function propose(session: Session, args: Arguments): Promise<ExitCode> {
	const programme = args.text('programme');
	if (programme === undefined) return missing(session, '--programme');
	const proposed = await proposePublication(await session.context(), programme);
	if (!proposed.ok) return session.refuse(proposed.problems);
	session.report(proposed.value, [proposed.value.id]);
	return 0;
}

async function list(session: Session, args: Arguments): Promise<ExitCode> {
	const programme = args.text('programme');
	if (programme === undefined) return missing(session, '--programme');
	const board = await readPublications(await session.context(), programme);
	if (!board.ok) return session.refuse(board.problems);
	const { history } = board.value;
	const lines = history.map((one) => describe(one, session));
	session.report(history, lines.length === 0 ? [session.translate('cli.publish.none')] : lines);
	return 0;
}

/** The table as the public reads it, or would: every number of the page, and the sign of each that is withheld. */
async function preview(session: Session, _args: Arguments, id: string): Promise<ExitCode> {
	const page = await previewPublication(await session.context(), id);
	if (!page.ok) return session.refuse(page.problems);
	const { figures } = page.value;
	const lines = figures.state === 'published' ? openLines(figures.sheet) : [];
	const header = OPEN_COLUMNS.map(({ name }) => name);
	session.report(
		page.value,
		[header, ...lines].map((line) => line.map((cell) => String(cell ?? '')).join('\t'))
	);
	return 0;
}

async function approve(session: Session, _args: Arguments, id: string): Promise<ExitCode> {
	const approved = await approvePublication(await session.context(), id);
	if (!approved.ok) return session.refuse(approved.problems);
	session.report({ id, state: 'published' }, [`${id}\t${session.translate('cli.publish.published')}`]);
	return 0;
}

/** Withdraws what is published, or refuses what is proposed. */
async function withdraw(session: Session, args: Arguments, id: string): Promise<ExitCode> {
	const reason = args.text('reason');
	if (reason === undefined) return missing(session, '--reason');
	const ended = await endPublication(await session.context(), { id, reason });
	if (!ended.ok) return session.refuse(ended.problems);
	session.report({ id, state: 'ended' }, [`${id}\t${session.translate('cli.publish.withdrawn')}`]);
	return 0;
}

function describe({ id, state, cohorts, proposed }: PublicationView, { translate, locale }: Session): string {
	const parts = [formatInstant(proposed.at, locale), cohorts.join(', '), translate(`cli.publish.${state}`)];
	return [id, ...parts].join('\t');
}

function missing(session: Session, option: string): ExitCode {
	return session.refuse([{ code: 'arguments.invalid', found: option }]);
}
