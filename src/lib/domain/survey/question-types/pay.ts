import * as v from 'valibot';
import type { Problem } from '../../shared/problem.ts';
import { fail, ok } from '../../shared/result.ts';
import { fieldName, firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { readNumber } from '../read-number.ts';

/** Net or gross, a month or a year (D14). */
export const PAY_BASES = ['NM', 'BM', 'BA', 'NA'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** Bonuses are in the amount, come on top of it, or there are none. */
export const BONUSES = ['IN', 'APART', 'NONE'] as const;
export type Bonus = (typeof BONUSES)[number];

/** Pay as somebody gives it. */
export type Pay = {
	readonly amountEuros: number;
	readonly basis: PayBasis;
	readonly bonus: Bonus;
};

const schema = v.strictObject({ ...itemEntries, type: v.literal('pay') });

export type PayItem = v.InferOutput<typeof schema>;

/** Amounts that can be meant, in euros: what is outside is a slip of the keyboard, or another basis. */
const MONTH = { least: 10, most: 30_000 };
const YEAR = { least: 100, most: 360_000 };

/** An amount of money with what it is: D13 and D14 on one page. */
export const pay: QuestionType<PayItem, Pay> = {
	name: 'pay',
	schema,
	parts: ['', 'basis', 'bonus'],

	parseAnswer(fields, { code }) {
		const basis = PAY_BASES.find((one) => one === firstOf(fields, 'basis'));
		const bonus = BONUSES.find((one) => one === firstOf(fields, 'bonus'));
		const amountEuros = readNumber(firstOf(fields).trim());
		const problems: Problem[] = [];
		if (amountEuros === undefined) problems.push({ code: 'answer.pay', at: code });
		else problems.push(...checkAmount(amountEuros, basis, code));
		if (!basis) problems.push({ code: 'answer.pay-basis', at: fieldName(code, 'basis') });
		if (!bonus) problems.push({ code: 'answer.pay-bonus', at: fieldName(code, 'bonus') });

		const [first, ...others] = problems;
		if (first) return fail(first, ...others);
		return amountEuros !== undefined && basis && bonus
			? ok({ amountEuros, basis, bonus })
			: fail({ code: 'answer.pay', at: code });
	},

	toFields: ({ amountEuros, basis, bonus }) => ({
		'': [String(amountEuros).replace('.', ',')],
		basis: [basis],
		bonus: [bonus]
	}),
	describe: ({ amountEuros, basis, bonus }) => [
		{
			key: 'answering.pay',
			params: { amount: { euros: amountEuros }, basis: { key: `answering.pay.${basis}` } }
		},
		{ key: `answering.bonus.${bonus}` }
	],
	exportColumns: ({ code }) => [code, `${code}_BASIS`, `${code}_BONUS`],
	exportCells: ({ amountEuros, basis, bonus }) => [amountEuros, basis, bonus]
};

function checkAmount(amount: number, basis: PayBasis | undefined, at: string): readonly Problem[] {
	const { least, most } = basis === 'BA' || basis === 'NA' ? YEAR : MONTH;
	// Without a basis, only what is too much for a year is surely wrong.
	const highest = basis === undefined ? YEAR.most : most;
	return amount < least || amount > highest
		? [{ code: 'answer.pay-range', at, params: { least, most: highest } }]
		: [];
}
