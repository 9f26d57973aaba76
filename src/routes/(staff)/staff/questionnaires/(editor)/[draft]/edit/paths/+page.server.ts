import { simulatePaths } from '#lib/domain/survey/editing/simulate-paths.ts';
import { readQuestionLevels } from '#lib/domain/survey/editing/question-levels.ts';
import { toPreview } from '#lib/domain/survey/editing/to-document.ts';
import { readChecked } from '../read-checked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, id, problems } = await readChecked(locals, params.draft);
	const preview = toPreview(draft);
	return {
		id,
		draft,
		problemCount: problems.length,
		lacks: preview.ok ? [] : preview.problems,
		paths: preview.ok ? simulatePaths(preview.value) : null,
		levels: readQuestionLevels(draft)
	};
};
