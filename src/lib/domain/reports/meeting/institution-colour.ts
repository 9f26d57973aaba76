import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Contrast that text must have with what is behind it (WCAG 2.2, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** `#rrggbb`; the sign may be left out, since a shell reads it as the start of a comment. */
const COLOUR = /^#?([0-9a-f]{6})$/i;

/**
 * A colour that titles on white slides can be written in.
 *
 * @returns `#rrggbb` in lower case; `institution.colour-invalid`, or `institution.colour-contrast` with the ratio, cut
 * to hundredths so that what is refused never reads as enough
 */
export function parseInstitutionColour(text: string): Result<string> {
	const digits = COLOUR.exec(text.trim())?.[1]?.toLowerCase();
	if (digits === undefined)
		return fail({ code: 'institution.colour-invalid', at: 'colour', found: quoteFound(text) });
	const colour = `#${digits}`;
	const contrast = contrastWithWhite(colour);
	if (contrast >= LEAST_CONTRAST) return ok(colour);
	const [units = '', hundredths = ''] = (Math.floor(contrast * 100) / 100).toFixed(2).split('.');
	const params = { units, hundredths };
	return fail({ code: 'institution.colour-contrast', at: 'colour', found: colour, params });
}

/**
 * Contrast of a colour with white, from 1 for white to 21 for black (WCAG 2.2, contrast ratio and relative luminance).
 *
 * @param colour `#rrggbb`
 */
export function contrastWithWhite(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		linear(parseInt(colour.slice(at, at + 2), 16) / 255)
	);
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
