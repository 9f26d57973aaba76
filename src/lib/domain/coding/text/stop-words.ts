/** Words that join others and decide nothing, folded. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a ai an and as au aupres aux avec c ce ces cet cette chez d da dans de des du elle en entre es est et etc eux ' +
		'h il ils j je l la le les leur leurs lors m ma mes mon n ne nos notre nous of on ou ont par pour pres ' +
		'qu que qui s sa sans se sein ses si son sous suis sur t the un une vers via vos votre vous y'
	).split(' ')
);

export function isStopWord(folded: string): boolean {
	return STOP_WORDS.has(folded);
}
