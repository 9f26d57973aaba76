// Shows again, each second, the part of a page that tells how far something is, until it is done. Without this
// script, a link of that part does the same.
const EACH_MS = 1000;

async function follow() {
	const part = document.querySelector('[data-follow]');
	if (!part) return;
	try {
		const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const now = page.getElementById(part.id);
		if (!answer.ok || !now) return;
		part.toggleAttribute('data-follow', now.hasAttribute('data-follow'));
		part.replaceChildren(...now.childNodes);
	} catch {
		// The network is away for a moment: asked again in the next second.
	}
	setTimeout(follow, EACH_MS);
}
setTimeout(follow, EACH_MS);
