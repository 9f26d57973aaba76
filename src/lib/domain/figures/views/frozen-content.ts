import type { Wording } from '../../shared/wording.ts';
import type { Dashboard } from '../dashboard.ts';
import type { Explorer, ExplorerFigures } from '../explorer/explorer.ts';
import type { FigureLine } from '../figure-line.ts';
import { buildFigureLines, FIGURE_IDS, type FigureId } from '../figure-lines.ts';

/** What a view held when it was frozen. Only what had left the figure layer: withheld numbers never get here. */
export type FrozenContent = FrozenDashboard | FrozenExploration;

interface FrozenHeader {
	/** Of this shape; a later one takes the next number, and this one stays readable. */
	readonly format: 1;
	readonly address: string;
	readonly fictional: boolean;
	readonly told: Wording;
	readonly comments: readonly FrozenComment[];
}

export interface FrozenComment {
	/** Code of an indicator; empty for the whole view. */
	readonly indicator: string;
	readonly body: string;
	/** Name of who wrote it; null for an account that is gone. */
	readonly writtenBy: string | null;
	/** ISO instant. */
	readonly writtenAt: string;
}

export interface FrozenDashboard extends FrozenHeader {
	readonly page: 'dashboard';
	readonly title: Wording;
	readonly subtitle: Wording;
	readonly parts: readonly FrozenPart[];
}

export interface FrozenPart {
	readonly id: FigureId;
	/** The sentence over the figure; null where it has none of its own. */
	readonly message: Wording | null;
	readonly lines: readonly FigureLine[];
}

export interface FrozenExploration extends FrozenHeader {
	readonly page: 'explore';
	readonly explorer: ExplorerFigures;
}

interface Kept {
	readonly address: string;
	readonly comments: readonly FrozenComment[];
}

export function freezeDashboard(dashboard: Dashboard, { address, comments }: Kept): FrozenDashboard {
	const { title, subtitle, told, fictional } = dashboard;
	return {
		...{ format: 1, page: 'dashboard', address, fictional, title, subtitle, told, comments },
		parts: FIGURE_IDS.map((id) => ({
			id,
			message: messagesOf(dashboard)[id] ?? null,
			lines: buildFigureLines(dashboard, id)
		}))
	};
}

export function freezeExploration(explorer: Explorer, { address, comments }: Kept): FrozenExploration {
	const { exploration, table, comparison, fictional, told } = explorer;
	return {
		...{ format: 1, page: 'explore', address, fictional, told, comments },
		explorer: { exploration, table, comparison, fictional }
	};
}

function messagesOf(dashboard: Dashboard): Readonly<Partial<Record<FigureId, Wording>>> {
	return {
		account: dashboard.account.message,
		trend: dashboard.trend.message,
		jobs: dashboard.jobTitles.message,
		structures: dashboard.structures.message,
		situation: dashboard.situation.message,
		contracts: dashboard.contracts.message,
		'working-time': dashboard.workingTime.message,
		pay: dashboard.pay.message,
		'entry-flow': dashboard.entryFlow.message,
		places: dashboard.places.message,
		groups: dashboard.groups.message
	};
}

/**
 * How many figures of a frozen view read otherwise today: a number that changed, came, went, or is now withheld.
 * Comments and the time of the last answer are no figures.
 */
export function countMoved(before: FrozenContent, now: FrozenContent): number {
	const [old, current] = [readingsOf(before), readingsOf(now)];
	const names = new Set([...old.keys(), ...current.keys()]);
	return [...names].filter((name) => old.get(name) !== current.get(name)).length;
}

/** Every figure by name, as what may be read of it. */
function readingsOf(content: FrozenContent): ReadonlyMap<string, string> {
	if (content.page === 'explore') return explorerReadings(content.explorer);
	const lines = content.parts.flatMap((part) => part.lines);
	return new Map(
		lines.map((line) => [
			JSON.stringify([
				line.figure,
				line.header.indicator,
				line.header.population,
				line.parent,
				line.category
			]),
			JSON.stringify([line.display, line.numbers])
		])
	);
}

function explorerReadings({ table, comparison }: ExplorerFigures): ReadonlyMap<string, string> {
	const codes = (lines: readonly { readonly code: string }[]) => [...lines.map(({ code }) => code), ''];
	const columns = codes(table.columns);
	const grid = [
		...table.cells.map((cells, at) => [...cells, table.rowTotals[at]]),
		[...table.columnTotals, table.total]
	];
	const cells = codes(table.rows).flatMap((row, at) =>
		columns.map(
			(column, across) => [JSON.stringify([row, column]), JSON.stringify(grid[at]?.[across])] as const
		)
	);
	const groups = comparison.groups.map(({ code, figure }) => {
		return [`group ${code}`, JSON.stringify({ ...figure, lineage: null })] as const;
	});
	return new Map([...cells, ...groups]);
}
