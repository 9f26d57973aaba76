import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/{golden,architecture,support,survey}/**/*.test.ts'],
					exclude: ['**/*.db.test.ts', 'node_modules/**'],
					// A slow machine is no failure; an endless loop is.
					testTimeout: 20_000,
					// Charts in files take their colours from there.
					css: { include: [/tokens\.css/] }
				}
			},
			{
				extends: true,
				test: {
					name: 'database',
					include: ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'],
					globalSetup: ['tests/support/database-global-setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
					isolate: false,
					css: { include: [/tokens\.css/] }
				}
			}
		]
	}
});
