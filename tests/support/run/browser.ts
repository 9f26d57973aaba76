import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where systems without a search path for programs keep browsers. */
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	join(process.env['PROGRAMFILES'] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
	join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe')
];

/** The program of a Chromium of this machine, or undefined. */
export function findChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return named;
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
	const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...candidates, ...PLACES, chromium.executablePath()].find(existsSync);
}

const BROWSER_PACKAGES = ['chromium', 'fonts-liberation'];

/**
 * A Chromium: the machine's, else one installed by apt for root, else by Playwright.
 *
 * @param say told what is being installed
 * @returns undefined when none can be had
 */
export function ensureChromium(say: (text: string) => void): string | undefined {
	const found = findChromium();
	if (found) return found;
	const isRoot = process.getuid?.() === 0;
	if (isRoot && succeeds('apt-get', ['--version'])) {
		say('No Chromium here: installing it with apt-get…');
		succeeds('apt-get', ['update', '-qq']);
		succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...BROWSER_PACKAGES]);
	}
	if (!findChromium()) {
		say('No Chromium here: installing it with Playwright…');
		succeeds(process.execPath, [
			join('node_modules', '@playwright', 'test', 'cli.js'),
			'install',
			'chromium'
		]);
	}
	return findChromium();
}

function succeeds(program: string, args: readonly string[]): boolean {
	const quiet = args.includes('--version');
	const { status } = spawnSync(program, args, {
		stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 2],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	return status === 0;
}
