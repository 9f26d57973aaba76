import { createHash } from 'node:crypto';
import type { PlannedAward } from '#lib/domain/imports/plan-award.ts';
import type { PreparedImport } from './prepare-import.ts';

/** Makes one short text of a whole plan. */
export interface PlanToken {
	add(planned: PlannedAward): void;
	end(): string;
}

/**
 * The file, the mapping, and what each row does to what is kept. A commit that plans anything else than the
 * preview that was agreed to is refused: something has moved in between.
 */
export function openPlanToken({ table, mappingSha256 }: PreparedImport): PlanToken {
	const hash = createHash('sha256').update(`${table.sha256} ${mappingSha256}\n`);
	let lines = '';
	const flush = (): void => {
		hash.update(lines);
		lines = '';
	};
	return {
		add: (planned) => {
			lines += lineOf(planned);
			if (lines.length > FLUSHED) flush();
		},
		end: () => {
			flush();
			return hash.digest('base64url');
		}
	};
}

const FLUSHED = 65_536;

/** Ids made for new awards differ at every reading, and are left out. */
function lineOf({ row, action, awardId, changes, waves }: PlannedAward): string {
	if (action === 'create') return `${row}+\n`;
	const actions = waves.map((wave) => wave.action).join();
	return `${row}${action}${awardId}${actions}${changes.length === 0 ? '' : JSON.stringify(changes)}\n`;
}
