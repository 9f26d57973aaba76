import { DIMENSION_NAMES, findDimension, type DimensionName } from '#lib/domain/figures/dimension.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { readFigures } from '#lib/server/usecases/read-figures.ts';
import type { Arguments, Command } from '../command.ts';
import { tabulateFigures } from '../figure-table.ts';

/** Gives the indicators of a definition set. The operator is shown every number, flagged and never hidden. */
export const command: Command = {
	name: 'indicators',
	summary: {
		fr: 'donne les indicateurs, avec leurs effectifs et leurs intervalles',
		en: 'gives the indicators, with their counts and intervals'
	},
	options: {
		programme: {
			type: 'string',
			multiple: true,
			value: 'CODE',
			summary: { fr: 'ce programme ; tous sinon', en: 'this programme; else all' }
		},
		cohort: {
			type: 'string',
			value: 'Y[,Y]',
			summary: { fr: 'ces promotions ; toutes sinon', en: 'these cohorts; else all' }
		},
		wave: {
			type: 'string',
			value: 'M',
			summary: {
				fr: 'mois après le titre ; sinon chaque vague à part',
				en: 'months after the award; else each wave apart'
			}
		},
		definitions: {
			type: 'string',
			value: 'SET',
			summary: { fr: 'jeu de définitions ; rncp sinon', en: 'definition set; else rncp' }
		},
		by: {
			type: 'string',
			value: 'DIMENSION[,DIMENSION]',
			summary: {
				fr: `ventiler par : ${DIMENSION_NAMES.join(', ')}`,
				en: `break down by: ${DIMENSION_NAMES.join(', ')}`
			}
		},
		where: {
			type: 'string',
			multiple: true,
			value: 'DIMENSION=CODE',
			summary: { fr: 'ne compter que ceux-là', en: 'count only those' }
		}
	},
	run: async (args, session) => {
		const problems: Problem[] = args.words.map((word) => ({
			code: 'arguments.invalid',
			found: quoteFound(word)
		}));
		const selection = parseSelection(readParams(args, problems));
		const by = readDimensions(args, problems);
		if (!selection.ok) return session.refuse([...problems, ...selection.problems]);
		if (problems.length > 0) return session.refuse(problems);

		const figures = await readFigures(await session.context(), {
			selection: selection.value,
			by,
			countIn: 'database'
		});
		if (!figures.ok) return session.refuse(figures.problems);
		session.report(figures.value, tabulateFigures(figures.value, session));
		return 0;
	}
};

/** The same names as in an address, so that one reader checks both. */
function readParams(args: Arguments, problems: Problem[]): URLSearchParams {
	const params = new URLSearchParams();
	for (const code of args.list('programme')) params.append('programme', code);
	for (const name of ['cohort', 'wave', 'definitions']) params.append(name, args.text(name) ?? '');
	for (const filter of args.list('where')) {
		const [, text, code] = /^([^=]+)=(.*)$/s.exec(filter) ?? [];
		if (text === undefined || code === undefined) {
			problems.push({ code: 'selection.where', at: 'where', found: quoteFound(filter) });
			continue;
		}
		const name = dimensionOf(text, 'where', problems);
		if (name) params.append(name, code);
	}
	return params;
}

function readDimensions(args: Arguments, problems: Problem[]): readonly DimensionName[] {
	const texts = args.text('by')?.split(',') ?? [];
	return texts.flatMap((text) => dimensionOf(text.trim(), 'by', problems) ?? []);
}

function dimensionOf(text: string, at: string, problems: Problem[]): DimensionName | undefined {
	const name = findDimension(text);
	if (name === undefined) {
		const known = DIMENSION_NAMES.join(', ');
		problems.push({ code: 'selection.dimension', at, found: quoteFound(text), params: { known } });
	}
	return name;
}
