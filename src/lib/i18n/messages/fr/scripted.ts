import { accounts } from './accounts.ts';
import { base } from './base.ts';
import { charts } from './charts.ts';
import { coding } from './coding.ts';
import { codingPages } from './coding-pages.ts';
import { dashboard } from './dashboard.ts';
import { definitions } from './definitions.ts';
import { explained } from './explained.ts';
import { explore } from './explore.ts';
import { explored } from './explored.ts';
import { figuredPaths } from './figured-paths.ts';
import { figures } from './figures.ts';
import { importChecks } from './import-checks.ts';
import { importProblems } from './import-problems.ts';
import { importPages } from './import-pages.ts';
import { importReading } from './import-reading.ts';
import { importResults } from './import-results.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { outcomes } from './outcomes.ts';
import { problems } from './problems.ts';
import { published } from './published.ts';
import { quality } from './quality.ts';
import { readingProblems } from './reading-problems.ts';
import { sentences } from './sentences.ts';
import { views } from './views.ts';
import { weighting } from './weighting.ts';

/** Texts of the pages that send a script, and of what they share with the others. */
export const scripted = {
	...accounts,
	...base,
	...charts,
	...coding,
	...codingPages,
	...dashboard,
	...definitions,
	...explained,
	...explore,
	...explored,
	...figuredPaths,
	...figures,
	...importChecks,
	...importProblems,
	...readingProblems,
	...imports,
	...importPages,
	...importReading,
	...importResults,
	...indicators,
	...outcomes,
	...problems,
	...published,
	...quality,
	...sentences,
	...views,
	...weighting
} as const;
