import { readReferenceRows } from './reference.ts';

/** A line of `data/frame.csv`: a person of the frame, and what the respondents said. */
export interface FrameLine {
	readonly id: number;
	readonly sex: string;
	readonly age: string;
	readonly mode: string;
	readonly answered: boolean;
	readonly situation: string;
	readonly target: boolean;
	readonly pay: number | null;
}

export function readFrameFile(): readonly FrameLine[] {
	return readReferenceRows('data/frame.csv').map((row) => ({
		id: Number(row['id']),
		sex: row['sex'] ?? '',
		age: row['age'] ?? '',
		mode: row['mode'] ?? '',
		answered: row['respondent'] === '1',
		situation: row['situation'] ?? '',
		target: row['target'] === '1',
		pay: row['net_fte'] ? Number(row['net_fte']) : null
	}));
}

export type FrameVariable = 'sex' | 'age' | 'mode';
