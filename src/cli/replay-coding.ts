import type { ReplayPlan } from '#lib/domain/coding/work/plan-replay.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { useInstalledEditions } from '#lib/server/nomenclatures/installed-editions.ts';
import { previewReplay } from '#lib/server/usecases/preview-replay.ts';
import { replayRules } from '#lib/server/usecases/replay-rules.ts';
import type { Arguments, ExitCode, Session } from './command.ts';

/** `code replay`: what the decisions taken would change in a programme; with `--apply`, changes it. */
export async function replayCoding(args: Arguments, session: Session): Promise<ExitCode> {
	const programme = args.text('programme');
	if (programme === undefined || args.words.length !== 1) {
		return session.refuse([{ code: 'coding.replay-misused' }]);
	}
	const list = args.text('nomenclature') ?? 'target-jobs';
	if (list !== 'target-jobs' && list !== 'structures') {
		const params = { nomenclatures: 'target-jobs, structures' };
		return session.refuse([{ code: 'coding.nomenclature-unknown', found: quoteFound(list), params }]);
	}
	const request = { programme, field: list === 'structures' ? 'structure' : 'jobFamily' } as const;
	const apply = args.flag('apply');
	const context = await session.context();
	await useInstalledEditions(context.database);
	const done = apply ? await replayRules(context, request) : await previewReplay(context, request);
	if (!done.ok) return session.refuse(done.problems);
	const plan = 'plan' in done.value ? done.value.plan : done.value;
	session.report({ applied: apply, ...valueOf(plan) }, describe(plan, apply, session));
	return 0;
}

/** The plan as JSON: rules by what they are about, and no key of ours. */
function valueOf({ rules, lost, effects, codedPeople, leftPeople }: ReplayPlan) {
	return {
		codedPeople,
		leftPeople,
		effects,
		rules: rules.map(({ rule, formerCode, people, texts }) => ({
			rule: rule.id,
			text: rule.rawText,
			code: rule.code,
			formerCode,
			people,
			texts
		})),
		lost: lost.map(({ id, rawText, code }) => ({ rule: id, text: rawText, code }))
	};
}

function describe(
	{ rules, codedPeople, leftPeople }: ReplayPlan,
	applied: boolean,
	{ translate }: Session
): readonly string[] {
	const all = codedPeople + leftPeople;
	const told = { coded: codedPeople, all, rules: rules.length, left: leftPeople };
	return [
		...rules.map(({ rule, people }) =>
			translate('coding.cli.replay.rule', { people, text: quoteFound(rule.rawText), code: rule.code })
		),
		translate(applied ? 'coding.cli.replay' : 'coding.cli.replay.planned', told)
	];
}
