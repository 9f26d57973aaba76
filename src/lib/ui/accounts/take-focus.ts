/** Brings what has just been said under the eyes, and to who hears the page. Under `{#key}`, each time it is said. */
export function takeFocus(box: HTMLElement): void {
	box.focus();
}
