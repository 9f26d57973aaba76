/** A title of INSEE's index, apart from the marks of status that it is followed by. */
export interface StatusedTitle {
	readonly bare: string;
	/** `cadre`, `non sal`, `oq`, `etat`, `10 a 49`… in lower case; empty when none is given. */
	readonly statuses: readonly string[];
}

const BRACKETS = /\(([^()]*)\)/g;
/** What INSEE writes between brackets of the grade, the status and the size of the employer, and not of the work. */
const STATUS =
	/^(?:\s|,|\/|\.|CADRE|OQ|ONQ|QND|EQ|ENQ|TECH|AM|EMP|SALARIE|NON SAL|IND|ND|GE|PME|ETAT|COLL|LOC|sauf cadre|si salarié|\d+ A \d+|\d+ OU PLUS|\d+)+$/;
const SECTOR = /^(?:sauf|hors|si|statut)\b|coll\. ?loc/i;
const MARKS = /non sal|sauf cadre|sauf etat|hors etat|coll|etat|statut public|\d+ a \d+|\d+ ou plus|[a-zé]+/g;

/** Reads `Maçon (OQ)` as a mason who is a skilled worker. */
export function parseStatusedTitle(title: string): StatusedTitle {
	const statuses = new Set<string>();
	const bare = title.replace(BRACKETS, (whole, inside: string) => {
		if (!STATUS.test(inside) && !SECTOR.test(inside)) return whole;
		for (const mark of inside.toLowerCase().match(MARKS) ?? []) statuses.add(mark);
		return ' ';
	});
	return { bare: bare.replace(/\s+/g, ' ').trim(), statuses: [...statuses] };
}
