import type { CallOutcome, CallState } from '#lib/domain/collection/call-queue.ts';
import { formatInstant } from '#lib/i18n/format-instant.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Words } from '#lib/ui/base/words.ts';
import type { Row } from '#lib/ui/base/table.ts';
import { calleeAddress } from './addresses.ts';

/** Somebody on the list. */
export interface Callee {
	readonly invitationId: string;
	readonly givenName: string | null;
	readonly familyName: string | null;
	readonly state: CallState;
	readonly progress: 'not-started' | 'started' | 'sent';
	readonly calls: number;
	readonly lastCallAt: Date | null;
	readonly lastOutcome: CallOutcome | null;
	readonly callBackAt: Date | null;
}

/** What somebody is called; a history without names has none. */
export function calleeName(
	{ givenName, familyName }: Pick<Callee, 'givenName' | 'familyName'>,
	{ t }: Words
) {
	const name = [givenName, familyName].filter((part) => part !== null && part !== '').join(' ');
	return name === '' ? t('calls.unnamed') : name;
}

/** The list of whom to call, as rows of a table. */
export function callRows(callees: readonly Callee[], words: Words): readonly Row[] {
	return callees.map((callee) => ({
		cells: [
			{ text: calleeName(callee, words), href: calleeAddress(callee.invitationId) },
			{ text: stateText(callee, words), strong: callee.state === 'due' },
			words.t(`calls.progress.${callee.progress}`),
			lastText(callee, words),
			formatNumber(callee.calls, words.locale)
		]
	}));
}

function stateText({ state, callBackAt }: Callee, { t, locale }: Words): string {
	if (state !== 'later' || callBackAt === null) return t(`calls.state.${state}`);
	return t('calls.state.later.at', { instant: formatInstant(callBackAt.toISOString(), locale) });
}

function lastText({ lastOutcome, lastCallAt }: Callee, { t, locale }: Words) {
	if (lastOutcome === null || lastCallAt === null) return t('calls.last.never');
	return { text: t(`calls.outcome.${lastOutcome}`), note: formatInstant(lastCallAt.toISOString(), locale) };
}
