import type { Act } from '#lib/domain/reports/public/publication-view.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** Who acted, as it is told: a name, or in words where it was the command line of the server. */
export function actAuthor({ by }: Pick<Act, 'by'>, t: Translate): string {
	return by ?? t('publication.command-line');
}
