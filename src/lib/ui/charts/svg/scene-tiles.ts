import { OVERSEAS_ROW, TILE_ROWS } from '#lib/domain/territories/department-tiles.ts';
import type { PlaceTile } from '../make-places.ts';
import type { Mark, Paint, Scene } from './scene.ts';

const SIDE = 36;
const GAP = 14;

/** The map of squares, without the bars of the regions. */
export function tileScene(tiles: readonly PlaceTile[]): Scene {
	return { height: TILE_ROWS * SIDE + GAP, marks: tiles.flatMap(tileMarks) };
}

function tileMarks({ code, column, row, people, shade }: PlaceTile): readonly Mark[] {
	const [x, y] = [column * SIDE, row * SIDE + (row === OVERSEAS_ROW ? GAP : 0)];
	const fill: Paint = shade === 0 ? 'well' : `seq-${shade}`;
	const ink: Paint = shade > 3 ? 'paper' : shade === 0 ? 'ink-faint' : 'ink';
	const text = { shape: 'text', x: x + SIDE / 2, anchor: 'middle', fill: ink } as const;
	return [
		{ shape: 'rect', x: x + 1, y: y + 1, width: SIDE - 2, height: SIDE - 2, fill },
		{ ...text, y: y + (people === null ? 22 : 14), text: code, size: 11 },
		...(people === null ? [] : [{ ...text, y: y + 30, text: String(people), size: 14, bold: true }])
	];
}
