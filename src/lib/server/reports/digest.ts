import type { CapturedDossier } from './capture-dossier.ts';
import { sha256Of } from './hash-lines.ts';

/** What somebody has read, whatever the hour: the same until a line, a control or a comment moves. */
export function digestOf({ lines, dossier, comments }: CapturedDossier): string {
	const { method, ...said } = dossier;
	return sha256Of(JSON.stringify([lines, said, { ...method, readAt: null }, comments]));
}
