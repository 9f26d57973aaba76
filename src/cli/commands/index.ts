import type { Command } from '../command.ts';

/** Every subcommand of `devenir`. A file is read only when its command is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
	audit: () => import('./audit.ts'),
	campaign: () => import('./campaign.ts'),
	code: () => import('./code.ts'),
	demo: () => import('./demo.ts'),
	doctor: () => import('./doctor.ts'),
	dossier: () => import('./dossier.ts'),
	import: () => import('./import.ts'),
	indicators: () => import('./indicators.ts'),
	inspect: () => import('./inspect.ts'),
	institution: () => import('./institution.ts'),
	key: () => import('./key.ts'),
	links: () => import('./links.ts'),
	migrate: () => import('./migrate.ts'),
	nomenclature: () => import('./nomenclature.ts'),
	openapi: () => import('./openapi.ts'),
	programme: () => import('./programme.ts'),
	publish: () => import('./publish.ts'),
	questionnaire: () => import('./questionnaire.ts'),
	serve: () => import('./serve.ts'),
	user: () => import('./user.ts')
};
