import { expect, it } from 'vitest';
import { CARD_WIDTH, layCard } from '#lib/ui/charts/svg/draw-card.ts';
import { paintPublicCard } from './paint-public-card.ts';

const CARD = {
	title: 'Conseiller en insertion professionnelle et accompagnement social',
	value: '75 %',
	text: 'en emploi six mois après le titre (18 sur 24), promotions 2020 et 2021',
	foot: 'Établissement de démonstration · Données fictives',
	lang: 'fr'
};

it('paints the picture of a shared page at the size that networks ask for, and keeps it', async () => {
	const painted = await paintPublicCard(layCard(CARD), CARD_WIDTH);
	if (!painted.ok) throw new Error('This machine paints.');
	const png = Buffer.from(painted.value);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	// Width and height stand in the first part of the file (PNG, 11.2.2).
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	const again = await paintPublicCard(layCard(CARD), CARD_WIDTH);
	expect(again.ok && again.value).toBe(painted.value);
	const other = await paintPublicCard(layCard({ ...CARD, value: '76 %' }), CARD_WIDTH);
	expect(other.ok && Buffer.from(other.value).equals(png)).toBe(false);
});
