/** Words that one language has and the other has not. */
const FRENCH = words('le la les des du une est vous votre quel quelle avez êtes dans pour avec et ou au aux');
const ENGLISH = words('the of is are you your what which do does did have in for with and or how when to');

/** French or English, by the small words of some texts; French where nothing tells. */
export function guessLanguage(texts: readonly string[]): 'fr' | 'en' {
	let balance = 0;
	for (const word of texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))) {
		if (FRENCH.has(word)) balance += 1;
		if (ENGLISH.has(word)) balance -= 1;
	}
	return balance < 0 ? 'en' : 'fr';
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}
