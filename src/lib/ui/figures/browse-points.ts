/**
 * Lets the points of a drawing be reached one by one: by arrows, Home and End, or under the pointer; Escape and
 * leaving let go.
 *
 * @param count how many points there are now
 * @param reach called with the index of the point, null when none is
 * @returns what stops it
 */
export function browsePoints(
	element: HTMLElement,
	count: () => number,
	reach: (index: number | null) => void
): () => void {
	let at: number | null = null;
	const go = (index: number | null) => {
		at = index;
		reach(index);
	};
	const onKey = (event: KeyboardEvent) => {
		const next = nextPoint(event.key, at, count());
		if (next === undefined) return;
		event.preventDefault();
		go(next);
	};
	const onBlur = () => {
		go(null);
	};
	const onPointer = (event: PointerEvent) => {
		const mark = event.target instanceof Element ? event.target.closest(`[${POINT_ATTRIBUTE}]`) : null;
		const index = mark?.getAttribute(POINT_ATTRIBUTE);
		if (index != null) go(Number(index));
	};
	element.addEventListener('keydown', onKey);
	element.addEventListener('blur', onBlur);
	element.addEventListener('pointerover', onPointer);
	element.addEventListener('pointerleave', onBlur);
	return () => {
		element.removeEventListener('keydown', onKey);
		element.removeEventListener('blur', onBlur);
		element.removeEventListener('pointerover', onPointer);
		element.removeEventListener('pointerleave', onBlur);
	};
}

/** Says on a mark of a drawing which point it is. */
const POINT_ATTRIBUTE = 'data-point';

/** The point a key leads to, null for none, undefined when the key is not ours. */
export function nextPoint(key: string, at: number | null, count: number): number | null | undefined {
	const last = count - 1;
	if (count === 0) return undefined;
	if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : Math.min(last, at + 1);
	if (key === 'ArrowLeft' || key === 'ArrowUp') return at === null ? last : Math.max(0, at - 1);
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	return key === 'Escape' && at !== null ? null : undefined;
}
