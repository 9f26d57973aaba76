import { expect, test } from 'vitest';
import { isTest, readSources } from './rules/sources.ts';
import { findUnguardedUseCases } from './rules/use-case-guard.ts';

/** Use cases that are for everybody, each with why. */
const OPEN_TO_ALL: Readonly<Record<string, string>> = {
	'count-wrong-link countWrongLink': 'counts those of whom nothing is known',
	'open-code openCode': 'the code of a letter is what opens; each try is counted first',
	'open-link openLink': 'the token of a personal link is what opens; writes nothing',
	'open-rights openRights': 'the token of a personal link is what opens; writes nothing',
	'start-answering startAnswering': 'the token of a personal link is what opens',
	'paint-public-card paintPublicCard': 'paints what readPublicPage gave; reads nothing',
	'read-public-page readPublicPage': 'what was published is for everybody; reads nothing else',
	'read-nomenclatures readNomenclatures': 'public lists, for a public page; nobody’s data',
	'read-nomenclatures readNomenclature': 'one of the same',
	'sign-in signIn': 'is how somebody becomes an actor; slowed down by its own counters',
	'sign-out signOut': 'ends the session of whoever asks, and nothing else',
	'verify-second-factor verifySecondFactor':
		'ends a sign-in whose password was good; the library counts the tries'
};

test('every use case begins by asking whether the actor may', () => {
	const files = readSources('src/lib/server/usecases/**/*.ts').filter((file) => !isTest(file));
	expect(files.length).toBeGreaterThan(10);
	const unguarded = files.flatMap(findUnguardedUseCases);
	expect(unguarded.filter((name) => !Object.hasOwn(OPEN_TO_ALL, name))).toEqual([]);
	expect(Object.keys(OPEN_TO_ALL).filter((name) => !unguarded.includes(name))).toEqual([]);
});

test.each([
	['reads before it asks', 'const rows = await select(context); ensureCan(context.actor, "x");', 1],
	['asks nothing', 'return 1;', 1],
	['has no body to ask in', '', 1],
	['asks about somebody else', 'ensureCan(other, "x");', 1],
	['asks behind a condition', 'if (strict) ensureCan(context.actor, "x");', 1],
	['asks and forgets the answer', 'const ok = can(context.actor, "x");', 1],
	['asks first', 'ensureCan(context.actor, "x"); return 1;', 0],
	['asks first for a respondent', 'ensureRespondent(context.actor, id);', 0]
])('the rule is seen to fail: a use case that %s', (_what, body, count) => {
	const text = `export async function doIt(context) { ${body} }\nfunction inner() {}`;
	expect(findUnguardedUseCases({ path: 'src/lib/server/usecases/do-it.ts', text })).toHaveLength(count);
});
