import type { ControlFacts } from '#lib/domain/reports/controls/control.ts';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { NamedSnapshot } from '../db/queries/snapshots.ts';

/** By which definitions the newest lock was counted. */
export function lastLockOf(locks: readonly NamedSnapshot[]): ControlFacts['lastLock'] {
	const [newest] = locks;
	if (!newest) return null;
	// Written by `lockReport` alone.
	const { method } = JSON.parse(newest.dossier) as Dossier;
	const { set, version } = method.definitions;
	return { definitions: `${set} ${version}`, rulesVersion: method.rulesVersion };
}
