import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import type { Option } from './command.ts';

const OPTIONS: Readonly<Record<string, Option>> = {
	programme: { type: 'string', summary: { fr: '', en: '' } },
	where: { type: 'string', multiple: true, summary: { fr: '', en: '' } },
	'dry-run': { type: 'boolean', summary: { fr: '', en: '' } }
};

test('words, texts, flags and lists', () => {
	const words = [
		'file.csv',
		'--programme',
		'CASP',
		'--where',
		'sex=F',
		'--where=level=5',
		'--dry-run',
		'--json'
	];
	const args = parseArguments(words, OPTIONS);
	if (!args.ok) throw new Error('These words are good ones.');
	expect(args.value.words).toEqual(['file.csv']);
	expect(args.value.text('programme')).toBe('CASP');
	expect(args.value.list('where')).toEqual(['sex=F', 'level=5']);
	expect(args.value.flag('dry-run')).toBe(true);
	expect(args.value.flag('json')).toBe(true);
	expect(args.value.flag('help')).toBe(false);
	expect(args.value.text('institution')).toBeUndefined();
});

test.each([
	[['--nope'], '--nope'],
	[['--programme'], '--programme'],
	[['--dry-run=yes'], '--dry-run']
])('%j is refused, and says what was not understood', (words, found) => {
	const args = parseArguments(words, OPTIONS);
	if (args.ok) throw new Error('These words are bad ones.');
	expect(args.problems[0]).toMatchObject({ code: 'arguments.invalid' });
	expect(args.problems[0].found).toContain(found);
});
