import { SMALLEST_CELL } from '#lib/domain/disclosure/audience.ts';
import type { Account } from '#lib/domain/figures/dashboard.ts';
import type { PublicRate } from '#lib/domain/reports/public/public-sheet.ts';
import type { Headlines } from '#lib/ui/publication/open-words.ts';

/** Everyone of a class in five groups; null where a group cannot be read, or holds one to four people. */
export function openAccount({ wave, certified }: Headlines): Account | null {
	const [response, global, target] = [wave.response, wave.global, wave.target].map(countsOf);
	if (!response || !global || !target || certified === null || response.d !== certified) return null;
	const parts = [
		['target', target.x],
		['other-work', global.x - target.x],
		['no-work', global.d - global.x],
		['neutralised', response.x - global.d],
		['no-answer', certified - response.x]
	] as const;
	if (parts.some(([, x]) => x > 0 && x < SMALLEST_CELL)) return null;
	return {
		message: { key: 'open.account' },
		groups: parts.map(([code, x]) => ({
			code,
			display: 'shown',
			x,
			label: { key: `open.account.${code}` }
		})),
		braces: [
			{ to: 1, x: global.x, label: { key: 'open.account.working' } },
			{ to: 2, x: global.d, label: { key: 'open.account.counted' } },
			{ to: 3, x: response.x, label: { key: 'open.account.answered' } },
			{ to: 4, x: certified, label: { key: 'open.account.certified' } }
		],
		reading: []
	};
}

const countsOf = (rate: PublicRate) =>
	rate.display === 'shown' || rate.display === 'fragile' ? { x: rate.x, d: rate.d } : undefined;
