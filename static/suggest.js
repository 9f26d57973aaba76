// Suggests what somebody may be about to write, in fields that say where to ask. Without this script, or when
// the network fails, they are plain fields: nothing is lost, nothing is needed.
const PAUSE_MS = 200;
const FEWEST_LETTERS = 3;

for (const field of document.querySelectorAll('input[data-suggest]')) {
	let timer = 0;
	let asking = new AbortController();
	field.addEventListener('input', () => {
		clearTimeout(timer);
		asking.abort();
		if (field.value.trim().length < FEWEST_LETTERS) return;
		asking = new AbortController();
		timer = setTimeout(() => void suggest(field, asking.signal), PAUSE_MS);
	});
}

/** Fills the list of a field; a request that fails leaves it as it was. */
async function suggest(field, signal) {
	try {
		const address = `${field.dataset.suggest}&text=${encodeURIComponent(field.value)}`;
		const answer = await fetch(address, { signal });
		if (!answer.ok) return;
		const texts = await answer.json();
		field.list.replaceChildren(...texts.map(optionOf));
	} catch {
		// Cut off by the next letter, or by the tunnel.
	}
}

function optionOf(text) {
	const option = document.createElement('option');
	option.value = text;
	return option;
}
