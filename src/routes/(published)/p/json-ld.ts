import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { OpenAddress } from './open-address.ts';

/** What machines read of the programme, in the words of schema.org; a data block, which nothing runs. */
export function describeProgramme(
	{ institution, programme, figures }: PublicPage,
	{ origin, path, query }: OpenAddress,
	locale: Locale
): string {
	const published = figures.state === 'published' ? figures : null;
	const text = (name: { readonly fr: string; readonly en: string } | null) => name?.[locale];
	const data = {
		'@context': 'https://schema.org',
		'@type': 'EducationalOccupationalProgram',
		name: text(programme.name),
		identifier: programme.registerNumber ?? programme.code,
		description: text(programme.objectives),
		programPrerequisites: text(programme.admission),
		educationalProgramMode: programme.courses.map(({ description }) => text(description)),
		occupationalCategory: programme.targetJobs.map(text),
		educationalCredentialAwarded: programme.diploma ?? undefined,
		url: `${origin}${path}${query}`,
		inLanguage: locale,
		provider: { '@type': 'EducationalOrganization', name: institution.name },
		...(published
			? {
					subjectOf: {
						'@type': 'Dataset',
						name: `${programme.code} ${published.sheet.promotions.map(({ cohort }) => cohort).join(', ')}`,
						description: institution.fictional ? 'Données fictives. Fictional data.' : undefined,
						datePublished: published.approvedAt ?? undefined,
						identifier: published.sha256,
						distribution: [
							['text/csv', 'csv'],
							['application/json', 'json']
						].map(([encodingFormat, ending]) => ({
							'@type': 'DataDownload',
							encodingFormat,
							contentUrl: `${origin}${path}.${ending}${query}`
						}))
					}
				}
			: {})
	};
	// No tag can be opened or closed from inside.
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}
