import { DIMENSION_NAMES, findDimension, type DimensionName } from '#lib/domain/figures/dimension.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { readFigures } from '#lib/server/usecases/read-figures.ts';
import { answerApi } from '../answer-api.ts';
import type { RequestHandler } from './$types';

/** The indicators of a definition set, for the same selection as the address of a dashboard. */
export const GET: RequestHandler = (event) =>
	answerApi(event, async (context) => {
		const selection = parseSelection(event.url.searchParams);
		if (!selection.ok) return selection;
		const by = parseDimensions(event.url.searchParams.getAll('by'));
		if (!by.ok) return by;
		const figures = await readFigures(context, { selection: selection.value, by: by.value });
		return figures.ok ? ok({ figures: figures.value }) : figures;
	});

/** Two at most: a finer table has little in its cells. */
const MOST_DIMENSIONS = 2;

function parseDimensions(texts: readonly string[]): Result<readonly DimensionName[]> {
	const names = texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
	const known = names.map(findDimension);
	const wrong = names.find((_, index) => known[index] === undefined) ?? names[MOST_DIMENSIONS];
	if (wrong === undefined) return ok([...new Set(known.filter((name) => name !== undefined))]);
	const params = { known: DIMENSION_NAMES.join(', '), most: MOST_DIMENSIONS };
	const code = findDimension(wrong) === undefined ? 'selection.dimension' : 'selection.dimensions';
	return fail({ code, at: 'by', found: quoteFound(wrong), params });
}
