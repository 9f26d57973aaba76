/**
 * The same answer without its body, for whoever has kept it and asks whether it still holds (RFC 9110, 13.1.2). Tags are
 * compared weakly: what is kept may be compressed.
 */
export function answerKept(answer: Response, asked: string | null): Response {
	const tag = answer.headers.get('etag');
	if (answer.status !== 200 || tag === null || asked === null) return answer;
	const bare = (text: string) => text.trim().replace(/^W\//, '');
	if (!asked.split(',').some((one) => bare(one) === bare(tag))) return answer;
	const headers = new Headers(answer.headers);
	for (const name of ['content-type', 'content-length', 'content-disposition']) headers.delete(name);
	return new Response(null, { status: 304, headers });
}
