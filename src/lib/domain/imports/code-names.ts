import { comparable } from './comparable.ts';

/** Columns of codes: postal, phone, and the registers of companies and places in France. */
const CODES =
	/(?:^|[^a-z0-9])(?:siret|siren|rna|code[ _-]?postal|codes? postaux|cp|zip(?:[ _-]?code)?|post[ _-]?code|postal[ _-]?code|tel|telephone|phone|gsm|code[ _-]?(?:commune|insee|naf|rome))(?:$|[^a-z0-9])/;

/** A whole number under such a name is no quantity, even where no cell begins with a zero. */
export function isCodeName(name: string): boolean {
	return CODES.test(comparable(name));
}
