import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../support/run/browser.ts';

/** The real product, built and served on a database of its own (`global-setup.ts`), in a real Chromium. */
const browser = findChromium();
const report = process.env['DEVENIR_E2E_REPORT'];

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.e2e.ts',
	globalSetup: './global-setup.ts',
	outputDir: '../../test-results',
	workers: 2,
	fullyParallel: false,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	reporter: [
		[process.stdout.isTTY ? 'line' : 'list'],
		...(report === undefined ? [] : [['json', { outputFile: report }] as const])
	],
	use: {
		...devices['Desktop Chrome'],
		baseURL: process.env['DEVENIR_E2E_URL'],
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		trace: 'off',
		launchOptions: {
			...(browser === undefined ? {} : { executablePath: browser }),
			// Chromium keeps its sandbox from root.
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
		}
	}
});
