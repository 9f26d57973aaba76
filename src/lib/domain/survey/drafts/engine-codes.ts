/** Codes of the engine for codes of a file, each once. */
export interface CodeMaker {
	/** `perfCheck1` → `PERFCHECK1`; a second `perfcheck1` → `PERFCHECK12`. */
	question(wanted: string): string;
}

const LONGEST_QUESTION = 12;
const LONGEST_CHOICE = 40;

export function codeMaker(): CodeMaker {
	const taken = new Set<string>();
	return {
		question(wanted) {
			const plain = upper(wanted).replace(/[^A-Z0-9]/g, '');
			const code = unlike(/^[A-Z]/.test(plain) ? plain : `Q${plain}`, LONGEST_QUESTION, taken);
			taken.add(code);
			return code;
		}
	};
}

/** Codes of the choices of one question, in their order. */
export function choiceCodes(wanted: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return wanted.map((one) => {
		const plain = upper(one)
			.replace(/[^A-Z0-9]+/g, '_')
			.replace(/^_+|_+$/g, '');
		const code = unlike(plain === '' ? 'C' : plain, LONGEST_CHOICE, taken);
		taken.add(code);
		return code;
	});
}

function upper(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toUpperCase();
}

function unlike(wanted: string, longest: number, taken: ReadonlySet<string>): string {
	let code = wanted.slice(0, longest);
	for (let rank = 2; taken.has(code); rank += 1) {
		code = `${wanted.slice(0, longest - String(rank).length)}${rank}`;
	}
	return code;
}
