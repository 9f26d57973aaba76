import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the survey has. */
const MOST_STOPS = 60;
/** For what is to be there. */
const PATIENCE = { timeout: 10_000 };

/** Somebody who uses the keyboard alone, as with a switch or a screen reader. */
export interface Keyboard {
	/** Tab until the focus is there, where it must be seen. */
	reach(target: Locator): Promise<void>;
	/** Reaches a button or a link of this name, and presses Enter. */
	press(name: string | RegExp): Promise<void>;
	/** Reaches the radios of a choice, and goes to it with the arrows. */
	choose(choice: Locator): Promise<void>;
	/** Ticks a box. */
	tick(box: Locator): Promise<void>;
	/** Replaces what a field says; in a list, goes to the line that begins so. */
	write(field: Locator, text: string): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
	const key = (name: string) => page.keyboard.press(name);
	const until = async (what: string, pressed: string, done: () => Promise<boolean>) => {
		for (let stop = 0; stop < MOST_STOPS; stop += 1) {
			if (await done()) return;
			await key(pressed);
		}
		throw new Error(`${pressed} never leads to ${what} on ${page.url()}.`);
	};
	const hasFocus = (target: Locator) =>
		target.evaluate((element) => element === document.activeElement, undefined, PATIENCE);
	const reach = async (target: Locator) => {
		await until(String(target), 'Tab', () => hasFocus(target));
		await expect(target).toBeInViewport();
	};
	return {
		reach,
		press: async (name) => {
			const named = { name, exact: typeof name === 'string' };
			const target = page.getByRole('button', named).or(page.locator('#contenu').getByRole('link', named));
			await reach(target.first());
			await key('Enter');
		},
		choose: async (choice) => {
			const isOfGroup = () =>
				choice.evaluate(
					(element) =>
						(document.activeElement as HTMLInputElement).name === (element as HTMLInputElement).name,
					undefined,
					PATIENCE
				);
			await until(`the radios of ${String(choice)}`, 'Tab', isOfGroup);
			if (await hasFocus(choice)) await key('Space');
			await until(String(choice), 'ArrowDown', () => choice.isChecked());
			await expect(choice).toBeInViewport();
		},
		tick: async (box) => {
			await reach(box);
			await key('Space');
			await expect(box).toBeChecked();
		},
		write: async (field, text) => {
			await reach(field);
			const isList = await field.evaluate((element) => element.tagName === 'SELECT');
			if (!isList) await key('Control+A');
			await page.keyboard.type(text);
			if (!isList) await expect(field).toHaveValue(text);
		}
	};
}
