import type { Candidate } from '../coding.ts';

/** Why a proposal was taken, as it is kept with the decision: `conseiller + insertion = M3 (98 %)`. */
export function sayReason({ code, score, why }: Candidate): string {
	const percent = `(${String(Math.round(score * 100))} %)`;
	switch (why.kind) {
		case 'words':
			return `${why.words.join(' + ')} = ${code} ${percent}`;
		case 'title':
			return `${[why.words.join(' + '), why.title].filter((part) => part !== '').join(' → ')} = ${code} ${percent}`;
		case 'employer':
			return `${why.name} = ${code} ${percent}`;
		case 'chosen':
			return `« ${why.title} » (${why.list} ${why.code}) = ${code} ${percent}`;
		case 'nothing-named':
		case 'outside-list':
			return `${code} ${percent}`;
	}
}
