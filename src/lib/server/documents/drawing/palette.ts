import type { Paint } from '#lib/ui/charts/svg/scene.ts';

/**
 * The light colours of the tokens, for documents: they are made without a bundler, which `tokens.css` needs. A test
 * holds them equal to it.
 */
export const PALETTE: Readonly<Record<Exclude<Paint, 'none'>, string>> = {
	paper: '#ffffff',
	well: '#e6ecec',
	ink: '#12232a',
	'ink-soft': '#3d5058',
	'ink-faint': '#55676f',
	'line-strong': '#6f8087',
	'fig-target': '#0b5563',
	'fig-work': '#5792a0',
	'fig-nowork': '#b3741a',
	'fig-neutral': '#7d8d93',
	'fig-interval': '#6697a4',
	'fig-bounds': '#55676f',
	'fig-grid': '#d3dbdd',
	'cat-1': '#084c5b',
	'cat-2': '#8b452b',
	'cat-3': '#705ab0',
	'cat-4': '#8c8019',
	'cat-5': '#369cb3',
	'seq-1': '#e1eff1',
	'seq-2': '#abd0d6',
	'seq-3': '#6aa5b0',
	'seq-4': '#2b7382',
	'seq-5': '#073d48'
};

export const colourOf = (paint: Paint) => (paint === 'none' ? 'none' : PALETTE[paint]);

/** The family that documents are set in, shipped with the program. */
export const FONT_FAMILY = 'Source Sans 3';
