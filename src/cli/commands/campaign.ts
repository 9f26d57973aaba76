import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { startOfDayInParis } from '#lib/domain/collection/paris-day.ts';
import { addDays } from '#lib/domain/collection/reference-date.ts';
import { formatDate } from '#lib/i18n/format.ts';
import type { Context } from '#lib/server/context.ts';
import type { CampaignRequest } from '#lib/server/answering/open-campaign.ts';
import { launchCampaign } from '#lib/server/usecases/launch-campaign.ts';
import { listCampaigns } from '#lib/server/usecases/list-campaigns.ts';
import type { Arguments, Command, ExitCode, Option, Session } from '../command.ts';

const text = (value: string, fr: string, en: string): Option => ({
	type: 'string',
	value,
	summary: { fr, en }
});

/** Lists the campaigns of the institution, and launches one. */
export const command: Command = {
	name: 'campaign',
	summary: {
		fr: 'liste les campagnes d’enquête, en lance une',
		en: 'lists survey campaigns, launches one'
	},
	usage: 'list | launch --programme CODE --cohort YEAR --wave MONTHS --closes DATE',
	options: {
		programme: text('CODE', 'programme interrogé', 'programme to ask'),
		cohort: text('YEAR', 'année de la promotion', 'year of the class'),
		wave: text('MONTHS', 'mois après le titre', 'months after the award'),
		closes: text('DATE', 'dernier jour pour répondre, 2026-10-01', 'last day to answer, 2026-10-01'),
		opens: text('DATE', 'premier jour, sinon maintenant', 'first day, else now'),
		reference: text(
			'DATE',
			'jour demandé à tous, sinon titre + mois',
			'day asked about for all, else award + months'
		),
		label: text('TEXT', 'nom pour l’équipe', 'what staff call it')
	},
	run: async (args, session) => {
		const [action = '', ...others] = args.words;
		if (others.length === 0 && action === 'list') return list(session);
		if (others.length === 0 && action === 'launch') return launch(args, session);
		return session.refuse([{ code: 'arguments.invalid', found: ['campaign', ...args.words].join(' ') }]);
	}
};

async function list(session: Session): Promise<ExitCode> {
	const campaigns = await listCampaigns(await session.context());
	const { locale, translate } = session;
	const lines = campaigns.map(({ opensAt, closesAt, waveMonths, ...campaign }) =>
		translate('answering.campaigns.line', {
			...campaign,
			months: waveMonths,
			opens: formatDate(opensAt.toISOString(), locale),
			closes: formatDate(closesAt.toISOString(), locale)
		})
	);
	session.report(campaigns, lines.length === 0 ? [translate('answering.campaigns.none')] : lines);
	return 0;
}

async function launch(args: Arguments, session: Session): Promise<ExitCode> {
	const context = await session.context();
	const request = parseRequest(args, context);
	if (!request.ok) return session.refuse(request.problems);
	const launched = await launchCampaign(context, request.value);
	if (!launched.ok) return session.refuse(launched.problems);
	const { campaignId, questionnaireVersion, invited, framed } = launched.value;
	session.report(launched.value, [
		session.translate('answering.campaigns.launched', {
			id: campaignId,
			invited,
			framed,
			version: questionnaireVersion
		})
	]);
	return 0;
}

/** Reads the options, every problem with them at once. */
function parseRequest(args: Arguments, { now }: Pick<Context, 'now'>): Result<CampaignRequest> {
	const [programme, cohort, wave, closes] = REQUIRED.map((option) => args.text(option) ?? '');
	const [first, ...others] = [
		...REQUIRED.filter((option) => !args.text(option)).map(missing),
		...DAYS.flatMap((option) => wrongDay(option, args.text(option))),
		...wrongNumber('cohort', cohort, 'campaign.no-cohort'),
		...wrongNumber('wave', wave, 'campaign.wave')
	];
	if (first || programme === undefined || !closes) return fail(first ?? missing('programme'), ...others);
	const opens = args.text('opens');
	return ok({
		programme,
		cohort: Number(cohort),
		waveMonths: Number(wave),
		referenceDate: args.text('reference') ?? null,
		opensAt: opens === undefined ? now() : startOfDayInParis(opens),
		closesAt: startOfDayInParis(addDays(closes, 1)),
		label: args.text('label') ?? `${programme} ${cohort ?? ''}, ${wave ?? ''}`
	});
}

const REQUIRED = ['programme', 'cohort', 'wave', 'closes'] as const;
const DAYS = ['closes', 'opens', 'reference'] as const;

function missing(option: string): Problem {
	return { code: 'arguments.missing', at: `--${option}` };
}

function wrongNumber(option: string, given = '', code: string): readonly Problem[] {
	return given === '' || /^\d{1,4}$/.test(given)
		? []
		: [{ code, at: `--${option}`, found: quoteFound(given) }];
}

/** A day that does not exist, or is not written as ISO does. */
function wrongDay(option: string, given = ''): readonly Problem[] {
	const date = new Date(`${given}T00:00:00Z`);
	const exists = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime());
	if (given === '' || (exists && date.toISOString().startsWith(given))) return [];
	return [{ code: 'campaign.date', at: `--${option}`, found: quoteFound(given) }];
}
