import type { Translation } from '../../message.ts';
import type { coding as source } from '../fr/coding.ts';

export const coding = {
	'coding.decision.automatic': 'coded',
	'coding.decision.proposed': 'proposed',
	'coding.decision.none': 'to be read',
	'coding.why.words': '{words}',
	'coding.why.title': '{words} → {title}',
	'coding.why.title-alone': '→ {title}',
	'coding.why.employer': 'employer recognised: {name}',
	'coding.why.chosen.rome': 'chosen by the graduate while answering: “{title}”, ROME {code}',
	'coding.why.chosen.employer-kind': 'chosen by the graduate while answering: “{title}”',
	'coding.why.nothing-named': 'nothing of the kind is stated',
	'coding.why.outside-list': 'like nothing on the list',
	'coding.line': 'Line {row}: {text} — {decision} {code} {label} ({percent}%, {why})',
	'coding.line-without': 'Line {row}: {text} — {decision}',
	'coding.summary': '{count} texts: {automatic} coded, {proposed} proposed, {none} for a person to read.'
} as const satisfies Translation<typeof source>;
