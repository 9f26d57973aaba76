/** Words whose feminine or plural no ending rule reaches. */
const IRREGULAR: Readonly<Record<string, string>> = {
	hotesse: 'hot',
	hotesses: 'hot',
	pretresse: 'pretr',
	doctoresse: 'docter',
	barmaid: 'barman',
	commis: 'commi',
	commise: 'commi',
	devis: 'devis',
	lieux: 'lieu',
	milieux: 'milieu',
	jeux: 'jeu',
	enjeux: 'enjeu',
	travaux: 'travail',
	socio: 'social',
	medias: 'media'
};

/** The first ending that fits is replaced; `-er` and `-eur` meet, because both have a feminine in `-euse`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/eaux$/, 'eau'],
	[/aux$/, 'al'],
	[/eu(?:x|se|r|re)$/, 'er'],
	[/([td])rice$/, '$1er'],
	[/maitresse$/, 'maitr'],
	[/woman$/, 'man']
];

const SHORTEST = 4;

/**
 * What the feminine, masculine, singular and plural of a word have in common.
 *
 * Made for comparing titles, not for showing: `conseillères`, `conseiller` give `conseiller`; `chargée`,
 * `chargé` give `charg`; `sociales`, `sociaux` give `social`. Words of other kinds may meet (`médecin`,
 * `médecine`), which costs less than keeping the two genders of a job apart.
 *
 * @param folded a word as `foldText` leaves it
 */
export function stemWord(folded: string): string {
	const irregular = IRREGULAR[folded];
	if (irregular !== undefined) return irregular;
	if (folded.length < SHORTEST) return folded;
	const singular = /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
	for (const [ending, replacement] of ENDINGS) {
		if (ending.test(singular)) return singular.replace(ending, replacement);
	}
	return unifyEnd(singular.replace(/e+$/, ''));
}

/** `professionnell` and `professionnel`, `administrativ` and `administratif`, `publiqu` and `public`. */
function unifyEnd(bare: string): string {
	return bare
		.replace(/([nltsfp])\1$/, '$1')
		.replace(/iv$/, 'if')
		.replace(/iqu$/, 'ic');
}
