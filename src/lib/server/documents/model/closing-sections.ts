import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { LockFacts } from '#lib/domain/reports/lock.ts';
import { writeMethodNote } from '#lib/domain/reports/method-note.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import { formatWording, type Voice } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import { describeControl } from '#lib/i18n/format-control.ts';
import type { Row } from '#lib/ui/base/table.ts';
import { sha256Of } from '../../reports/hash-lines.ts';
import { heading, paragraph, type Block } from './document-model.ts';

/** The controls made before the lock, those to look at first. */
export function controlsSection({ controls }: Dossier, voice: Voice): readonly Block[] {
	const { t } = voice;
	const ordered = (['block', 'warning', 'pass'] as const).flatMap((verdict) =>
		controls.filter((control) => control.verdict === verdict)
	);
	return [
		{ ...heading(t('report.controls')), newPage: true },
		paragraph(t('report.controls.text')),
		{
			kind: 'table',
			caption: t('report.controls.caption'),
			columns: [
				{ label: t('report.controls.verdict') },
				{ label: t('report.controls.found') },
				{ label: t('report.controls.todo') }
			],
			rows: ordered.map((control): Row => {
				const { title, todo, numbers } = describeControl(control, voice);
				const verdict = t(`report.verdict.${control.verdict}` as MessageKey);
				return {
					cells: [{ text: verdict, strong: control.verdict === 'block' }, title, joined(todo, numbers)]
				};
			})
		}
	];
}

/** The method note, a part each. */
export function methodSection(dossier: Dossier, lock: LockFacts | null, voice: Voice): readonly Block[] {
	return [
		{ ...heading(voice.t('report.method')), newPage: true },
		...writeMethodNote(dossier, lock).flatMap(({ title, paragraphs, items }): Block[] => [
			heading(formatWording(title, voice), 2),
			...paragraphs.map((text) => paragraph(formatWording(text, voice))),
			...(items.length === 0
				? []
				: [{ kind: 'list', items: items.map((item) => formatWording(item, voice)) } as const])
		])
	];
}

/**
 * The evidence: every line under its number and its SHA-256, so that one line can be shown and proved without the
 * others. No name, no job, no employer stands here.
 */
export function annexSection(
	lines: readonly SnapshotLine[],
	lock: LockFacts | null,
	voice: Voice
): readonly Block[] {
	const { t } = voice;
	return [
		{ ...heading(t('report.annex')), newPage: true },
		paragraph(t('report.annex.text')),
		...(lock === null
			? [paragraph(t('report.annex.draft'), 'note')]
			: [
					{
						kind: 'list',
						items: [
							t('report.method.version.lines', { hash: lock.linesSha256 }),
							t('report.method.version.dossier', { hash: lock.dossierSha256 })
						]
					} as const
				]),
		...(lines.length === 0
			? [paragraph(t('report.annex.none'))]
			: [
					{
						kind: 'table',
						caption: t('report.annex.caption'),
						dense: true,
						columns: [
							{ label: t('report.annex.number') },
							{ label: t('report.annex.waves') },
							{ label: 'SHA-256' }
						],
						rows: lines.map((line) => ({ cells: [numberOf(line), wavesOf(line, voice), hashOf(line)] }))
					} as const
				])
	];
}

/** What the lock has hashed, character for character. */
function hashOf(line: SnapshotLine): string {
	return sha256Of(JSON.stringify(line));
}

function numberOf({ cohort, number }: SnapshotLine): string {
	return `${cohort}-${String(number).padStart(3, '0')}`;
}

function wavesOf({ waves }: SnapshotLine, { t }: Voice): string {
	return waves
		.map(({ outcome, source }) => {
			const state =
				outcome.usable === 'yes'
					? outcome.late === 'yes'
						? 'late'
						: 'answered'
					: source === 'documented'
						? 'documented'
						: 'silent';
			return t('report.annex.wave', {
				months: outcome.waveMonths,
				state: t(`report.annex.${state}` as MessageKey)
			});
		})
		.join(', ');
}

function joined(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}
