// Gives the frames of public pages the height of what they hold. On the page of the site that shows them.
addEventListener('message', (event) => {
	const height = event.data && event.data.devenirHeight;
	if (typeof height !== 'number' || !(height >= 80 && height <= 4000)) return;
	for (const frame of document.querySelectorAll('iframe')) {
		if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin)
			frame.style.height = `${Math.ceil(height)}px`;
	}
});
// Frames that were there first have told it already: they are asked again.
for (const frame of document.querySelectorAll('iframe'))
	frame.contentWindow.postMessage('devenirHeight', '*');
