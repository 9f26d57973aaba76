import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectAccessibleUnscripted } from './accessible.ts';
import { keyboardOf, type Keyboard } from './keyboard.ts';

/** A telephone that one journey is made on. */
export interface Phone {
	readonly page: Page;
	readonly keys: Keyboard;
	/** The page says so in its title, and is accessible. */
	readonly step: (title: string | RegExp) => Promise<void>;
	/** Chooses, and goes on to the page of this title. */
	readonly answer: (choice: string, next: string | RegExp) => Promise<void>;
	readonly go: (next: string | RegExp) => Promise<void>;
}

export function phoneOf(page: Page, scripted: boolean): Phone {
	const keys = keyboardOf(page);
	const step: Phone['step'] = async (title) => {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await (scripted ? expectAccessible(page) : expectAccessibleUnscripted(page));
	};
	const go: Phone['go'] = async (next) => {
		await keys.press(/^Contin(uer|ue)$/);
		await step(next);
	};
	const answer: Phone['answer'] = async (choice, next) => {
		await keys.choose(page.getByLabel(choice, { exact: true }).first());
		await go(next);
	};
	return { page, keys, step, answer, go };
}
