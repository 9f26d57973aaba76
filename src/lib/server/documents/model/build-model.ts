import { formatDate } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { buildSideBySide } from '#lib/ui/dossier/side-by-side.ts';
import type { DossierMaterial } from '../document.ts';
import { madeAtOf, titleOf, voiceOf } from '../material-facts.ts';
import { rateDrawing } from './charts.ts';
import { annexSection, controlsSection, methodSection } from './closing-sections.ts';
import { heading, paragraph, type Block, type DocumentModel } from './document-model.ts';
import { figureOf, indicatorName } from './figure-cells.ts';
import { commentBlocks, promotionSection } from './promotion-section.ts';

/** Lays out a dossier, once for every format. The same material and language give the same model. */
export function buildDocumentModel(material: DossierMaterial, locale: Locale): DocumentModel {
	const { dossier, lock, lines, comments } = material;
	const voice = voiceOf(locale);
	const { t } = voice;
	const introduction = comments['introduction'];
	return {
		locale,
		title: titleOf(material, voice),
		author: dossier.institution.name,
		madeAt: madeAtOf(material),
		cover: {
			programme: dossier.programme.name[locale],
			facts: coverFacts(material, voice),
			warnings: [
				...(dossier.institution.fictional ? [t('report.fictional')] : []),
				...(lock === null ? [t('report.draft')] : []),
				...(lock === null || lock.endedAt === null ? [] : [endedText(lock.endedAt, voice)])
			]
		},
		draftMark: lock === null ? t('report.draft.mark') : null,
		footer: footerOf(material, voice),
		blocks: [
			...(introduction === undefined ? [] : commentBlocks(introduction, voice)),
			...summarySection(material, voice),
			...dossier.promotions.flatMap((promotion) =>
				promotionSection(dossier, promotion, comments[String(promotion.cohort)], voice)
			),
			...controlsSection(dossier, voice),
			...methodSection(dossier, lock, voice),
			...annexSection(lines, lock, voice)
		]
	};
}

/** The promotions side by side, as the page of the dossier shows them. */
function summarySection({ dossier }: DossierMaterial, voice: Voice): readonly Block[] {
	const { t } = voice;
	const cohorts = dossier.promotions.map(({ cohort }) => String(cohort)).join(', ');
	const tables = buildSideBySide(dossier, voice);
	return [
		heading(t('dossier.side')),
		...(dossier.promotions.length === 0 ? [paragraph(t('report.nothing'))] : []),
		...(dossier.promotions.length > 0 && tables.length === 0 ? [paragraph(t('dossier.side.none'))] : []),
		...tables.flatMap(({ months, columns, rows }): Block[] => [
			{ kind: 'table', caption: t('dossier.side.caption', { cohorts, months }), columns, rows },
			...rateDrawing(
				t('report.chart.promotions', { cohorts, months }),
				['INS_GLOB', 'INS_METIER'].flatMap((code) =>
					dossier.promotions.map(({ cohort, waves }) => ({
						label: t('report.chart.of', { name: indicatorName(code, voice), cohort: String(cohort) }),
						figure: figureOf(waves.find((wave) => wave.months === months)?.figures ?? [], code)
					}))
				),
				voice
			)
		]),
		...(tables.length === 0 ? [] : [paragraph(t('dossier.side.note'), 'note')])
	];
}

function coverFacts({ dossier, lock }: DossierMaterial, voice: Voice) {
	const { t, locale } = voice;
	const { institution, programme, promotions, method } = dossier;
	const { registerNumber, level, registeredUntil } = programme;
	const date = (day: string) => formatDate(day, locale);
	const fact = (label: string, text: string) => ({ label, text });
	return [
		fact(t('report.cover.institution'), institution.name),
		fact(t('report.cover.register'), registerNumber ?? t('report.cover.unknown')),
		...(level === null ? [] : [fact(t('report.cover.level'), String(level))]),
		fact(
			t('report.cover.until'),
			registeredUntil === null ? t('report.cover.unknown') : date(registeredUntil)
		),
		fact(t('report.cover.promotions'), promotions.map(({ cohort }) => String(cohort)).join(', ')),
		lock === null
			? fact(t('report.cover.state'), t('report.cover.draft', { date: date(method.readAt) }))
			: fact(
					t('report.cover.state'),
					t('report.cover.locked', { date: date(lock.lockedAt), name: lock.lockedBy })
				),
		...(lock?.secondedBy ? [fact(t('report.cover.seconded'), lock.secondedBy)] : [])
	];
}

function endedText(endedAt: string, { t, locale }: Voice): string {
	return t('report.method.version.ended', { date: formatDate(endedAt, locale) });
}

/** Title, and what the figures stand under. */
function footerOf(material: DossierMaterial, voice: Voice): string {
	const { lock, dossier } = material;
	const { t } = voice;
	const state =
		lock === null
			? t('report.draft.mark')
			: t('report.footer.lock', { hash: lock.dossierSha256.slice(0, 16) });
	const parts = [
		titleOf(material, voice),
		...(dossier.institution.fictional ? [t('report.fictional.mark')] : []),
		state
	];
	return parts.join(' · ');
}
