import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { NativePartMissing } from '../documents/drawing/native.ts';
import { paintScenes, type PlacedScene } from '../documents/drawing/paint-png.ts';

/** Pictures that are kept, the last ones asked for: networks ask again for each reader. */
const MOST_KEPT = 32;
const kept = new Map<string, Uint8Array>();

/**
 * The picture that goes with a shared link, as PNG.
 *
 * @param width of the drawing, in pixels
 * @returns `report.native` where this machine cannot paint
 */
export async function paintPublicCard(
	scene: PlacedScene['scene'],
	width: number
): Promise<Result<Uint8Array>> {
	const key = JSON.stringify(scene);
	const known = kept.get(key);
	if (known) return ok(known);
	try {
		const placed = [{ scene, x: 0, y: 0, scale: 1 }];
		const png = await paintScenes(placed, { width, height: scene.height, sharp: 1 });
		const [oldest] = kept.keys();
		if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
		kept.set(key, png);
		return ok(png);
	} catch (error) {
		if (error instanceof NativePartMissing) return fail({ code: 'report.native', found: 'card.png' });
		throw error;
	}
}
