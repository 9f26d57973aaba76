/** Colours and letters of the page, read from the tokens, for what is drawn on a canvas. */
export interface CanvasTheme {
	readonly token: (name: string) => string;
	/** A CSS font at a token's size: `font('--text-sm', 600)`. */
	readonly font: (
		size: string,
		weight?: number
	) => { readonly family: string; readonly size: number; readonly weight: number };
}

const ROOT_PIXELS = 16;

/** Reads the tokens as they are now: light or dark. */
export function readTheme(element: Element): CanvasTheme {
	const styles = getComputedStyle(element);
	const token = (name: string) => styles.getPropertyValue(name).trim();
	const rootPixels = parseFloat(getComputedStyle(document.documentElement).fontSize) || ROOT_PIXELS;
	return {
		token,
		font: (size, weight = 400) => ({
			family: token('--font-text'),
			size: parseFloat(token(size)) * rootPixels,
			weight
		})
	};
}

/** Calls back when the reader's colour scheme changes; returns what stops it. */
export function onSchemeChange(callback: () => void): () => void {
	const scheme = window.matchMedia('(prefers-color-scheme: dark)');
	scheme.addEventListener('change', callback);
	return () => {
		scheme.removeEventListener('change', callback);
	};
}
