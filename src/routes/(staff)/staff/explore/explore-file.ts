import { buildExplorerTable, type ExplorerId } from '#lib/domain/figures/explorer/explorer-lines.ts';
import type { ExplorerFigures } from '#lib/domain/figures/explorer/explorer.ts';
import type { FlatTable } from '#lib/domain/figures/promotion-lines.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';

/** A figure of the Explorer as a flat table, in the words of a language. */
export function exploreTable(explorer: ExplorerFigures, id: ExplorerId, locale: Locale): FlatTable {
	const voice = { locale, t: translator(locale) };
	return buildExplorerTable(explorer, id, {
		say: (label) => formatLabel(label, voice),
		total: voice.t('dashboard.total'),
		fictional: explorer.fictional ? voice.t('dashboard.export.fictional') : null
	});
}
