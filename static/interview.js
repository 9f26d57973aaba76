// One key per choice, for an interviewer who listens and types: the sign before a choice ticks it. When a screen
// asks one thing only, the form goes on at once. Without this script, the form works as it is.
const KEYS = '123456789abcdefghijklmnopqrstuvwxyz';
const WRITTEN = 'input:not([type=radio], [type=checkbox], [type=hidden]), textarea, select';

const interview = document.querySelector('.interview');
const form = interview?.querySelector('form');
const choices = [...(form?.querySelectorAll('.choice > label > input') ?? [])];

if (choices.length > 0) {
	interview.classList.add('keyed');
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(WRITTEN)) return;
		const choice = choices[KEYS.indexOf(event.key.toLowerCase())];
		if (event.key.length !== 1 || !choice) return;
		event.preventDefault();
		choice.focus();
		choice.checked = choice.type === 'radio' || !choice.checked;
		if (isAll(choice)) form.requestSubmit();
	});
}

/** Is this choice all that the screen asks? */
function isAll(choice) {
	return (
		choice.type === 'radio' &&
		choices.every(({ name }) => name === choice.name) &&
		form.querySelector(WRITTEN) === null
	);
}
