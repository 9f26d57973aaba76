import { answering } from './answering.ts';
import { cli } from './cli.ts';
import { demo } from './demo.ts';
import { method } from './method.ts';
import { pages } from './pages.ts';
import { rights } from './rights.ts';
import { survey } from './survey.ts';

/** Texts of the pages that send no script, and of the command line: a browser never asks for them. */
export const unscripted = {
	...answering,
	...cli,
	...demo,
	...method,
	...pages,
	...rights,
	...survey
} as const;
