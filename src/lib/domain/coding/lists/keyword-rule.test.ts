import { describe, expect, it } from 'vitest';
import type { EmployerKind } from '../employers/employer.ts';
import { unifyTypography } from '../text/fold.ts';
import { readWords } from '../text/words.ts';
import { matchKeywordRule, parseKeywordRule } from './keyword-rule.ts';
import { contentWords } from './list-item.ts';

const read = (text: string) => contentWords(readWords(unifyTypography(text)));
const matches = (rule: string, job: string, around = '', employers: readonly EmployerKind[] = []) =>
	matchKeywordRule(parseKeywordRule(rule), {
		job: read(job),
		around: read(around),
		employers: new Set(employers)
	});

describe('keyword rules', () => {
	it('ask for one word of each group, whatever the gender and the order', () => {
		expect(matches('conseiller|chargé insertion', 'Chargée d’insertion')).toBeDefined();
		expect(matches('conseiller|chargé insertion', 'Chargée de mission')).toBeUndefined();
		expect(matches('conseiller insertion', 'Insertion : conseillère')).toBeDefined();
	});

	it('refuse what is excluded, wherever it is', () => {
		expect(
			matches('conseiller insertion -probation', 'Conseiller d’insertion et de probation')
		).toBeUndefined();
		expect(matches('agent accueil -musée', 'Agent d’accueil', 'musée')).toBeUndefined();
		expect(matches('agent accueil -@company', 'Agent d’accueil', '', ['company'])).toBeUndefined();
	});

	it('want the role in the job itself; the rest may stand beside it', () => {
		expect(matches('référent rsa', 'Référente', 'bénéficiaires du RSA')).toMatchObject({
			inJob: 1,
			around: 1
		});
		expect(matches('référent rsa', 'Chargée de bilan', 'référent RSA')).toBeUndefined();
	});

	it('know starts of words, words that stand together and kinds of employers', () => {
		expect(matches('accompagn* emploi', 'Accompagnatrice emploi')).toBeDefined();
		expect(matches('chargé bilan_compétences', 'Chargée de bilans de compétences')).toBeDefined();
		expect(matches('chargé bilan_compétences', 'Chargée de compétences et bilan')).toBeUndefined();
		expect(matches('conseiller @mission-locale', 'Conseillère', '', ['mission-locale'])).toBeDefined();
	});

	it('are doubtful when they begin with a question mark', () => {
		expect(parseKeywordRule('? chargé formation').doubtful).toBe(true);
		expect(parseKeywordRule('chargé formation').doubtful).toBe(false);
	});
});
