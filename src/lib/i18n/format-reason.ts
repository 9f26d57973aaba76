import type { Reason } from '../domain/coding/coding.ts';
import type { Translate } from './translate.ts';

/** The words that decided, joined by a plus, and what they led to. */
export function formatReason(why: Reason, translate: Translate): string {
	switch (why.kind) {
		case 'words':
			return translate('coding.why.words', { words: why.words.join(' + ') });
		case 'title':
			return why.words.length === 0
				? translate('coding.why.title-alone', { title: why.title })
				: translate('coding.why.title', { words: why.words.join(' + '), title: why.title });
		case 'employer':
			return translate('coding.why.employer', { name: why.name });
		case 'chosen':
			return translate(`coding.why.chosen.${why.list}`, { title: why.title, code: why.code });
		case 'nothing-named':
			return translate('coding.why.nothing-named');
		case 'outside-list':
			return translate('coding.why.outside-list');
	}
}
