import { NOMENCLATURES } from '#lib/domain/coding/nomenclature.ts';
import { knownTexts, SUGGESTED_KINDS } from '#lib/server/answering/known-texts.ts';
import { caspCoder } from '../../golden/coding/casp-coders.ts';

/** Prints the megabytes that all coders and the finders of suggestions hold, indexes and lexicon included. Run with --expose-gc. */
const before = held();
const coders = NOMENCLATURES.map((nomenclature) => caspCoder(nomenclature));
for (const kind of SUGGESTED_KINDS) knownTexts(kind);
for (const coder of coders) coder('Conseillère en insertion professionnelle, mission locale de Nanterre');
process.stdout.write(String((held() - before) / 1e6));

function held(): number {
	// Twice: what the first collection finalises, the second frees.
	globalThis.gc?.();
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
