import { SaxesParser } from 'saxes';
import type { RecordedPromotion } from '#lib/domain/reports/controls/control.ts';
import { REGISTER_TAGS } from '#lib/domain/reports/register-xml.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';

/** The flow that this reads: France compétences, open data of the register, fourth version. */
const VERSION = /^4(\.\d+)?$/;

interface Reading {
	readonly path: string[];
	text: string;
	/** Records met, by number. */
	readonly numbers: string[];
	/** Number and promotions of the record being read. */
	number: string;
	promotions: RecordedPromotion[];
	values: Partial<Record<keyof RecordedPromotion, number | null>>;
	found: readonly RecordedPromotion[] | null;
}

class Unreadable extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.code);
		this.problem = problem;
	}
}

/**
 * The promotions that the register prints of a certification, from a file of its open data or the excerpt of one
 * record. Entities of a document type are refused by the parser.
 *
 * @param registerNumber `RNCP36625`
 * @returns a problem with its line for a file that is no such XML, of another version, or without this certification
 */
export async function readRegisterRecord(
	pieces: AsyncIterable<string>,
	registerNumber: string
): Promise<Result<readonly RecordedPromotion[]>> {
	const reading: Reading = {
		...{ path: [], text: '', numbers: [], number: '', promotions: [], values: {}, found: null }
	};
	const parser = new SaxesParser({ xmlns: false, position: true });
	const lineOf = () => parser.line;
	parser.on('error', () => {
		throw new Unreadable({ code: 'register.xml', at: 'file', row: lineOf() });
	});
	parser.on('opentag', ({ name }) => {
		reading.path.push(name);
		reading.text = '';
	});
	parser.on('text', (text) => {
		reading.text += text;
	});
	parser.on('closetag', ({ name }) => {
		closeElement(reading, name, { line: lineOf(), registerNumber });
		reading.path.pop();
		reading.text = '';
	});
	try {
		for await (const piece of pieces) parser.write(piece);
		parser.close();
	} catch (error) {
		if (error instanceof Unreadable) return fail(error.problem);
		throw error;
	}
	return conclude(reading, registerNumber);
}

interface At {
	readonly line: number;
	readonly registerNumber: string;
}

function closeElement(reading: Reading, name: string, at: At): void {
	const text = reading.text.trim();
	if (name === 'VERSION_FLUX' && !VERSION.test(text))
		throw new Unreadable({ code: 'register.version', at: 'file', row: at.line, found: quoteFound(text) });
	if (name === 'NUMERO_FICHE' && reading.path.at(-2) === 'FICHE') reading.number = text;
	if (name === 'STATISTIQUE_PROMOTION') closePromotion(reading, at);
	if (name === 'FICHE') closeRecord(reading, at);
	const field = reading.path.at(-2) === 'STATISTIQUE_PROMOTION' ? FIELDS.get(name) : undefined;
	if (field) reading.values[field] = numberOf(text, at);
}

const FIELDS = new Map<string, keyof RecordedPromotion>([
	[REGISTER_TAGS.annee, 'year'],
	[REGISTER_TAGS.nombre_certifies, 'certified'],
	[REGISTER_TAGS.nombre_certifies_vae, 'certifiedByVae'],
	[REGISTER_TAGS.taux_insertion_global_6mois, 'globalAt6Percent'],
	[REGISTER_TAGS.taux_insertion_metier_6mois, 'targetAt6Percent'],
	[REGISTER_TAGS.taux_insertion_metier_2ans, 'targetAt24Percent']
]);

function closePromotion(reading: Reading, { line }: At): void {
	const { values } = reading;
	reading.values = {};
	const year = values.year ?? null;
	if (year === null || year < 1950 || year > 2100)
		throw new Unreadable({ code: 'register.year', at: 'file', row: line });
	if (reading.promotions.some((one) => one.year === year))
		throw new Unreadable({ code: 'register.twice', at: 'file', row: line, found: String(year) });
	reading.promotions.push({
		...{ year, certified: values.certified ?? null, certifiedByVae: values.certifiedByVae ?? null },
		...{ globalAt6Percent: values.globalAt6Percent ?? null },
		...{ targetAt6Percent: values.targetAt6Percent ?? null },
		...{ targetAt24Percent: values.targetAt24Percent ?? null }
	});
}

function closeRecord(reading: Reading, { registerNumber }: At): void {
	reading.numbers.push(reading.number);
	if (reading.number === registerNumber) reading.found = reading.promotions;
	reading.number = '';
	reading.promotions = [];
}

/** Whole, as the register prints them; `81.0` is 81. Nothing is null. */
function numberOf(text: string, { line }: At): number | null {
	if (text === '') return null;
	const shape = /^(\d{1,6})(?:[.,]0+)?$/.exec(text);
	if (!shape)
		throw new Unreadable({ code: 'register.value', at: 'file', row: line, found: quoteFound(text) });
	return Number(shape[1]);
}

function conclude({ found, numbers }: Reading, registerNumber: string): Result<readonly RecordedPromotion[]> {
	if (numbers.length === 0) return fail({ code: 'register.no-record', at: 'file' });
	if (found === null) {
		const others = numbers.slice(0, 3).join(', ');
		return fail({
			code: 'register.other',
			at: 'file',
			found: quoteFound(others),
			params: { expected: registerNumber }
		});
	}
	if (found.length === 0) return fail({ code: 'register.no-promotions', at: 'file' });
	return ok(found.toSorted((one, other) => one.year - other.year));
}
