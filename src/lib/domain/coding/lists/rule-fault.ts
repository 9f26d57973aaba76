import { isEmployerKind } from '../employers/employer.ts';

/** Why a rule of a list cannot be meant as it is written, and the part of it that is at fault. */
export interface RuleFault {
	readonly code: 'list.rule-empty' | 'list.rule-kind' | 'list.rule-word';
	readonly part: string;
}

const WORD = /^[\p{L}\p{N}'’-]+(_[\p{L}\p{N}'’-]+)*\*?$/u;

/** The first fault of a rule; undefined for one that `parseKeywordRule` reads as it is meant. */
export function findRuleFault(rule: string): RuleFault | undefined {
	const [first = '', ...rest] = rule.trim().split(/\s+/);
	const groups = first === '?' ? rest : [first, ...rest];
	if (groups.every((group) => group.startsWith('-'))) return { code: 'list.rule-empty', part: rule };
	for (const group of groups) {
		for (const choice of group.replace(/^-/, '').split('|')) {
			if (choice.startsWith('@')) {
				if (!isEmployerKind(choice.slice(1))) return { code: 'list.rule-kind', part: choice };
			} else if (!WORD.test(choice)) return { code: 'list.rule-word', part: choice === '' ? group : choice };
		}
	}
	return undefined;
}
