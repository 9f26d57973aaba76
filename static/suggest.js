// Suggests what somebody may be about to write, in fields that say where to ask. Without this script, or when
// the network fails, they are plain fields: nothing is lost, nothing is needed.
const PAUSE_MS = 200;
const FEWEST_LETTERS = 3;

for (const field of document.querySelectorAll('input[data-suggest]')) {
	let timer = 0;
	let asking = new AbortController();
	const chosen = field.form.elements.namedItem(`${field.name}-chosen`);
	field.addEventListener('input', (event) => {
		clearTimeout(timer);
		asking.abort();
		chosen.value = isPick(event) ? codeOf(field) : '';
		if (chosen.value !== '' || field.value.trim().length < FEWEST_LETTERS) return;
		asking = new AbortController();
		timer = setTimeout(() => void suggest(field, asking.signal), PAUSE_MS);
	});
}

/** A choice in the list replaces the text at once, or says nothing of how; fingers insert and delete. */
function isPick({ inputType }) {
	return inputType === undefined || inputType === '' || inputType === 'insertReplacementText';
}

/** The code of the suggestion that the text is; changed words have none. */
function codeOf(field) {
	return [...field.list.options].find(({ value }) => value === field.value)?.dataset.chosen ?? '';
}

/** Fills the list of a field; a request that fails leaves it as it was. */
async function suggest(field, signal) {
	try {
		const address = `${field.dataset.suggest}&text=${encodeURIComponent(field.value)}`;
		const answer = await fetch(address, { signal });
		if (!answer.ok) return;
		field.list.replaceChildren(...(await answer.json()).map(optionOf));
	} catch {
		// Cut off by the next letter, or by the tunnel.
	}
}

function optionOf({ text, chosen }) {
	const option = document.createElement('option');
	option.value = text;
	option.dataset.chosen = chosen;
	return option;
}
