export interface Bounds {
	readonly least?: number;
	readonly most?: number;
}

const PART = /^\(?\s*\.\s*(>=|<=)\s*(-?\d{1,15}(?:\.\d{1,10})?)\s*\)?$/;

/** `. >= 0 and . <= 120` → its bounds; undefined for nothing, and for whatever says more. */
export function readConstraint(text: string): Bounds | undefined {
	if (text.trim() === '') return undefined;
	let bounds: Bounds = {};
	for (const part of text.split(/\s+and\s+/)) {
		const [, sign, number] = PART.exec(part.trim()) ?? [];
		if (sign === undefined) return undefined;
		bounds = { ...bounds, [sign === '>=' ? 'least' : 'most']: Number(number) };
	}
	return bounds;
}
