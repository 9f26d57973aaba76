/** The button that a cluster is worked from: accept, or the list where nothing is proposed. */
const MAIN = '[data-main]';

const mains = (queue: HTMLElement) => [...queue.querySelectorAll<HTMLElement>(MAIN)];

/** Puts the focus on the cluster at this place, or on the last one before it. */
export function focusCluster(queue: HTMLElement | null, place: number): void {
	if (!queue) return;
	const all = mains(queue);
	all[Math.max(0, Math.min(place, all.length - 1))]?.focus();
}

/** The place of the cluster that the focus is in; 0 outside. */
export function focusedPlace(queue: HTMLElement | null): number {
	const items = [...(queue?.children ?? [])];
	return Math.max(
		0,
		items.findIndex((item) => item.contains(document.activeElement))
	);
}

/**
 * One key a gesture, while the focus is on a button of the queue: never in a field, where letters are text.
 *
 * @returns what undoes it
 */
export function queueKeys(queue: HTMLElement): () => void {
	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
		const item = event.target.closest('li');
		if (event.key === 'Escape') closeList(item);
		if (event.target.matches('input, select, textarea')) return;
		if (act(event.key, queue, item)) event.preventDefault();
	};
	queue.addEventListener('keydown', press);
	return () => {
		queue.removeEventListener('keydown', press);
	};
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

function act(key: string, queue: HTMLElement, item: Element | null): boolean {
	const step = STEPS[key];
	if (step !== undefined) focusCluster(queue, focusedPlace(queue) + step);
	else if (key === 'a') item?.querySelector<HTMLElement>(`button${MAIN}`)?.click();
	else if (key === 'o') openList(item);
	else if (key === 'u') document.querySelector<HTMLElement>('[data-undo]')?.click();
	else return false;
	return true;
}

function openList(item: Element | null): void {
	const details = item?.querySelector('details');
	if (!details) return;
	details.open = true;
	details.querySelector('select')?.focus();
}

function closeList(item: Element | null): void {
	const details = item?.querySelector('details');
	if (!details?.open) return;
	details.open = false;
	item?.querySelector<HTMLElement>(MAIN)?.focus();
}
