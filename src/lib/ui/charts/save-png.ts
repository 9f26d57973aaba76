/** Pixels of the picture for one of the drawing: sharp in a document that is printed. */
const SCALE = 2;

/**
 * Saves a drawing of the server as a picture: what a word processor takes without asking.
 *
 * @param address of the SVG, on this site
 * @param name of the file
 * @throws {Error} when the drawing cannot be read or drawn
 */
export async function savePng(address: string, name: string): Promise<void> {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no picture.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (!blob) throw new Error('This browser makes no PNG.');
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
