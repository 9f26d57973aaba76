import type { Message } from '../../message.ts';

/** Coding of job titles and employers. */
export const coding = {
	'coding.decision.automatic': 'codé',
	'coding.decision.proposed': 'proposé',
	'coding.decision.none': 'à lire',
	'coding.why.words': '{words}',
	'coding.why.title': '{words} → {title}',
	'coding.why.title-alone': '→ {title}',
	'coding.why.employer': 'employeur reconnu : {name}',
	'coding.why.chosen.rome': 'choisi par la personne en répondant : « {title} », ROME {code}',
	'coding.why.chosen.employer-kind': 'choisi par la personne en répondant : « {title} »',
	'coding.why.nothing-named': 'rien de tel n’est énoncé',
	'coding.why.outside-list': 'ne ressemble à rien de la liste',
	'coding.line': 'Ligne {row} : {text} — {decision} {code} {label} ({percent} %, {why})',
	'coding.line-without': 'Ligne {row} : {text} — {decision}',
	'coding.summary': '{count} textes : {automatic} codés, {proposed} proposés, {none} à lire par une personne.'
} as const satisfies Record<string, Message>;
