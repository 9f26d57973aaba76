import { writeFile } from 'node:fs/promises';
import type { ControlResult } from '#lib/domain/reports/controls/control-result.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { formatInstant } from '#lib/i18n/format-instant.ts';
import type { ReportRequest } from '#lib/server/reports/find-report.ts';
import { lockReport } from '#lib/server/usecases/lock-report.ts';
import { makeDocument } from '#lib/server/usecases/make-document.ts';
import { readLock } from '#lib/server/usecases/read-lock.ts';
import { readReport } from '#lib/server/usecases/read-report.ts';
import { describeControl } from '#lib/i18n/format-control.ts';
import type { Arguments, Command, ExitCode, Option, Session } from '../command.ts';

const text = (value: string, fr: string, en: string): Option => ({
	type: 'string',
	value,
	summary: { fr, en }
});

/** Controls promotions, locks their figures, checks locks again, and makes their files. */
export const command: Command = {
	name: 'dossier',
	summary: {
		fr: 'contrôle des promotions, fige leurs chiffres, vérifie ce qui est figé, fait les fichiers du dossier',
		en: 'controls classes, locks their figures, checks what is locked, makes the files of the dossier'
	},
	usage: 'check|lock|list --programme CODE [--cohort Y,Y] | verify ID | make FILE --lock ID --out PATH',
	options: {
		programme: text('CODE', 'programme du dossier', 'programme of the file'),
		cohort: text('Y,Y', 'promotions ; les deux plus récentes sinon', 'classes; else the two newest'),
		lock: text(
			'ID',
			'version figée, telle que « dossier list » la nomme',
			'lock, as “dossier list” names it'
		),
		out: text('PATH', 'où écrire le fichier', 'where to write the file')
	},
	run: (args, session) => {
		const [action = '', name] = args.words;
		const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
		if (run && args.words.length === (run.named ? 2 : 1)) return run.do(session, args, name ?? '');
		const found = ['dossier', ...args.words].join(' ');
		return Promise.resolve(session.refuse([{ code: 'arguments.invalid', found }]));
	}
};

interface Action {
	/** A name follows it. */
	readonly named: boolean;
	do(session: Session, args: Arguments, name: string): Promise<ExitCode>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
	check: { named: false, do: check },
	lock: { named: false, do: lock },
	list: { named: false, do: list },
	verify: { named: true, do: (session, _args, id) => verify(session, id) },
	make: { named: true, do: make }
};

/** 2 where something blocks. */
async function check(session: Session, args: Arguments): Promise<ExitCode> {
	const request = requestOf(args);
	if (!request.ok) return session.refuse(request.problems);
	const report = await readReport(await session.context(), request.value);
	if (!report.ok) return session.refuse(report.problems);
	const { controls } = report.value.dossier;
	session.report(
		controls,
		controls.map((control) => describe(control, session))
	);
	return controls.some(({ verdict }) => verdict === 'block') ? 2 : 0;
}

async function lock(session: Session, args: Arguments): Promise<ExitCode> {
	const request = requestOf(args);
	if (!request.ok) return session.refuse(request.problems);
	const locked = await lockReport(await session.context(), { ...request.value, digest: null });
	if (!locked.ok) return session.refuse(locked.problems);
	session.report(locked.value, [locked.value.id]);
	return 0;
}

async function list(session: Session, args: Arguments): Promise<ExitCode> {
	const request = requestOf(args);
	if (!request.ok) return session.refuse(request.problems);
	const report = await readReport(await session.context(), request.value);
	if (!report.ok) return session.refuse(report.problems);
	const { locks } = report.value;
	const { translate, locale } = session;
	const lines = locks.map(({ id, lockedAt, cohorts, endedAt }) =>
		[
			id,
			formatInstant(lockedAt, locale),
			cohorts.join(', '),
			endedAt === null ? translate('dossier.versions.standing') : ''
		].join('\t')
	);
	session.report(locks, lines.length === 0 ? [translate('dossier.versions.none')] : lines);
	return 0;
}

/** 1 where the figures can no longer be vouched for. */
async function verify(session: Session, id: string): Promise<ExitCode> {
	const read = await readLock(await session.context(), id);
	if (!read.ok) return session.refuse(read.problems);
	const { proof, lock: facts, dossier } = read.value;
	const { translate } = session;
	const said =
		proof === 'erased'
			? translate('dossier.locked.proof.erased', { count: facts.lostRows })
			: proof === 'differs'
				? translate('dossier.locked.proof.differs', { rules: dossier.method.rulesVersion })
				: translate(`dossier.locked.proof.${proof}`);
	session.report({ proof, lock: facts }, [said]);
	return proof === 'altered' ? 1 : 0;
}

async function make(session: Session, args: Arguments, file: string): Promise<ExitCode> {
	const [id, out] = [args.text('lock'), args.text('out')];
	if (out === undefined) return session.refuse([{ code: 'arguments.invalid', found: '--out' }]);
	const request = id === undefined ? requestOf(args) : ok(id);
	if (!request.ok) return session.refuse(request.problems);
	const asked = { file, of: request.value, locale: session.locale };
	const made = await makeDocument(await session.context(), asked);
	if (!made.ok) return session.refuse(made.problems);
	const path = session.path(out);
	await writeFile(path, made.value.bytes);
	session.report({ path, bytes: made.value.bytes.length }, [path]);
	return 0;
}

function requestOf(args: Arguments): Result<ReportRequest> {
	const programme = args.text('programme');
	if (programme === undefined) return fail({ code: 'arguments.invalid', found: '--programme' });
	const years = (args.text('cohort') ?? '').split(',').filter((year) => year !== '');
	const wrong = years.find((year) => !/^\d{4}$/.test(year.trim()));
	if (wrong !== undefined) return fail({ code: 'report.cohort', at: 'cohort', found: quoteFound(wrong) });
	return ok({ programme, cohorts: [...new Set(years.map(Number))] });
}

function describe(control: ControlResult, { locale, translate }: Session): string {
	const { title, todo, numbers } = describeControl(control, { locale, t: translate });
	const tag = control.verdict === 'pass' ? 'OK' : translate(`dossier.tag.${control.verdict}`);
	return [tag, title, todo, numbers].filter((part) => part !== '').join('\t');
}
