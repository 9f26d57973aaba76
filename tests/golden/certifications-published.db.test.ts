import { render } from 'svelte/server';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, KeyActor } from '#lib/domain/access/actor.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import type { PublicPage } from '#lib/domain/reports/public/public-page.ts';
import type { PublicSheet, PublicWave } from '#lib/domain/reports/public/public-sheet.ts';
import { makeDocument } from '#lib/server/usecases/make-document.ts';
import { readFigures } from '#lib/server/usecases/read-figures.ts';
import { readPublicPage } from '#lib/server/usecases/read-public-page.ts';
import { GET as apiFigures } from '../../src/routes/api/v1/figures/+server.ts';
import { GET as qualityCsv } from '../../src/routes/(staff)/staff/qualiopi.csv/+server.ts';
import { GET as registerXml } from '../../src/routes/(staff)/staff/publication.xml/+server.ts';
import { GET as openCsv } from '../../src/routes/(published)/p/[programme].csv/+server.ts';
import { GET as openJson } from '../../src/routes/(published)/p/[programme].json/+server.ts';
import { GET as openBadge } from '../../src/routes/(published)/p/[programme]/badge.svg/+server.ts';
import { GET as openFrame } from '../../src/routes/(published)/p/[programme]/embed/+server.ts';
import PublicPageView from '../../src/routes/(published)/p/[programme]/+page.svelte';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { htmlText } from '../support/document-tables.ts';
import { all, openOffice, textIn } from '../support/office-files.ts';
import {
	CERTIFICATIONS,
	good,
	openCertification,
	type LockedCertification
} from './support/certifications.ts';
import type { PublicRates } from './support/expected-certification.ts';
import { countOf, openCells, payOf, plain, ratesOf, textsOf, withoutText } from './support/public-figures.ts';
import Spoken from './support/Spoken.svelte';

/** What is published of the three certifications, wherever it is read, as computed outside of this code. */
let store: TestDatabase;
beforeAll(async () => {
	store = await openTestDatabase();
});
afterAll(() => store.close());

describe.each(CERTIFICATIONS)('“%s”, published', (name) => {
	let locked: LockedCertification;
	let page: PublicPage;
	let sheet: PublicSheet;
	beforeAll(async () => {
		locked = await openCertification(store, name);
		page = good(await readPublicPage(store, { programme: locked.expected.programme, institution: null }));
		if (page.figures.state !== 'published') throw new Error('It was published.');
		sheet = page.figures.sheet;
	});

	/** What a route answers to an actor. */
	const answer = async (route: unknown, address: string, actor: Actor = locked.officer.actor) => {
		const url = new URL(`http://localhost${address}`);
		const respond = route as (event: unknown) => Promise<Response>;
		const response = await respond({
			url,
			locals: { context: { ...store.context(), actor }, locale: 'fr', head: '' },
			params: { programme: locked.expected.programme },
			request: new Request(url),
			getClientAddress: () => '127.0.0.1',
			setHeaders: () => undefined
		});
		expect(response.status).toBe(200);
		return response.text();
	};

	it('the sheet tells what may be told, and hides the rest', () => {
		const { promotions, focus, pooled, pay, lists, titles } = locked.expected.public;
		expect(
			sheet.promotions.map(({ cohort, certified, certifiedByVae, waves }) => ({
				...{ cohort, certified: countOf(certified), certifiedByVae: countOf(certifiedByVae) },
				waves: Object.fromEntries(waves.map((wave) => [wave.months, ratesOf(wave)]))
			}))
		).toEqual(
			promotions.map(({ waves, ...one }) => ({
				...one,
				waves: Object.fromEntries(
					Object.entries(waves).map(([months, rates]) => [months, withoutText(rates)])
				)
			}))
		);
		expect(sheet.focus?.cohorts).toEqual(focus);
		expect(sheet.focus?.pooled ? ratesOf(sheet.focus.pooled) : null).toEqual(pooled && withoutText(pooled));
		expect(payOf(mainWave())).toEqual(pay);
		expect(
			Object.fromEntries(
				(sheet.focus?.lists ?? []).map(({ code, cells }) => [
					code,
					cells.map(({ code: cell, x }) => [cell, x])
				])
			)
		).toEqual(lists);
		expect(sheet.titles).toEqual(titles);
	});

	function mainWave(): PublicWave {
		const { focus, promotions } = sheet;
		const own = promotions.find(({ cohort }) => cohort === focus?.cohorts[0])?.waves;
		const wave = focus?.pooled ?? own?.find(({ months }) => months === 6);
		if (!wave) throw new Error('A page of these tests has rates.');
		return wave;
	}

	function mainRates(): PublicRates {
		const { promotions, focus, pooled } = locked.expected.public;
		const own = promotions.find(({ cohort }) => cohort === focus[0])?.waves['6'];
		return pooled ?? own ?? {};
	}

	it('the page, the frame and the badge say its rates in the same words', async () => {
		const address = { origin: 'http://localhost', path: `/p/${locked.expected.programme}`, query: '' };
		const props = { data: { page, address, choices: [], locale: 'fr' } };
		const { body } = render(Spoken, { props: { of: PublicPageView, props } as never });
		const said = plain(htmlText(body));
		const frame = plain(await answer(openFrame, `${address.path}/embed`));
		const badge = plain(await answer(openBadge, `${address.path}/badge.svg`));
		for (const [code, rate] of Object.entries(mainRates())) {
			if (rate.display !== 'exact') continue;
			const [percent, counts] = [plain(rate.percent), plain(rate.counts)];
			expect(said, code).toContain(percent);
			if (code === 'REP_TAUX') continue;
			expect(said, code).toContain(`${percent} ${counts}`);
			expect(frame, code).toMatch(new RegExp(`<b>${percent}</b> ${counts}`));
			if (code === 'INS_GLOB') expect(badge).toContain(percent);
		}
		// Nothing of the exact dossier is there that the sheet does not tell.
		const told = new Set(Object.values(mainRates()).flatMap(textsOf));
		for (const { waves } of locked.expected.public.promotions)
			for (const rates of Object.values(waves))
				Object.values(rates)
					.flatMap(textsOf)
					.forEach((text) => told.add(text));
		const counted = [...said.matchAll(/\d+ sur \d+/g), ...frame.matchAll(/\d+ sur \d+(?! personnes)/g)];
		expect(counted.map(([text]) => text).filter((text) => !told.has(text))).toEqual([]);
	});

	it('the CSV and JSON twins hold the same numbers', async () => {
		const path = `/p/${locked.expected.programme}`;
		const { data } = Papa.parse<Record<string, string>>(
			(await answer(openCsv, `${path}.csv`)).slice(1).trimEnd(),
			{
				header: true,
				delimiter: ';'
			}
		);
		for (const { cohort, waves } of locked.expected.public.promotions) {
			for (const [months, rates] of Object.entries(waves)) {
				for (const [code, rate] of Object.entries(rates)) {
					const line = data.find(
						(one) => one.promotion === String(cohort) && one.months === months && one.measure === code
					);
					expect([
						line?.value,
						line?.numerator,
						line?.denominator,
						line?.display === 'band' ? [line.lower, line.upper] : null
					]).toEqual(openCells(rate));
				}
			}
		}
		const json = JSON.parse(await answer(openJson, `${path}.json`)) as PublicPage;
		expect(json.figures).toEqual(page.figures);
	});

	it('the register’s XML, to the letter', async () => {
		expect(await answer(registerXml, `/staff/publication.xml?programme=${locked.expected.programme}`)).toBe(
			locked.expected.registerXml
		);
	});

	it('the Qualiopi sheet', async () => {
		const text = await answer(qualityCsv, `/staff/qualiopi.csv?programme=${locked.expected.programme}`);
		const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
		const rows = data.slice(1).filter((row) => row[3] !== 'satisfaction');
		expect(rows.map((row) => row.slice(0, 7))).toEqual(
			locked.expected.quality.map((row) =>
				row.map((cell) => (cell === null ? '' : String(cell).replace('.', ',')))
			)
		);
	});

	it('the slides say what the page says, and nothing else', async () => {
		const made = await makeDocument(locked.officer, {
			file: 'diapositives.pptx',
			of: locked.lockId,
			locale: 'fr'
		});
		const parts = openOffice(good(made).bytes);
		const said = Object.entries(parts)
			.filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
			.flatMap(([, part]) => [
				...all(part, 'a:t').map(textIn),
				...all(part, 'p:cNvPr').map(({ attributes }) => attributes['descr'] ?? '')
			])
			.join('\n')
			.replace(/[^\S\n]/g, ' ');
		const { promotions, lists } = locked.expected.public;
		const told = [mainRates(), ...promotions.flatMap(({ waves }) => Object.values(waves))]
			.flatMap((rates) => Object.values(rates))
			.flatMap((rate) => (rate.display === 'exact' ? [plain(`${rate.percent}, ${rate.counts}`)] : []));
		const found = [...said.matchAll(/[\d,]+ %, \d+ sur \d+/g)].map(([text]) => text);
		expect(found.filter((text) => !told.includes(text))).toEqual([]);
		for (const code of ['REP_TAUX', 'INS_GLOB', 'INS_METIER']) {
			const rate = mainRates()[code];
			if (rate?.display === 'exact') expect(found, code).toContain(plain(`${rate.percent}, ${rate.counts}`));
		}
		// People by category, in the order of the page: each picture says them in words.
		const counted = Object.values(lists).map((cells) => cells.map(([, x]) => x));
		const drawn = [...said.matchAll(/^[^.\n]+\. (.+ : \d+(?: ; .+ : \d+)*)\.$/gm)].map(([, cells = '']) =>
			cells.split(' ; ').map((cell) => Number(/ : (\d+)$/.exec(cell)?.[1]))
		);
		expect(drawn).toEqual(counted);
	});

	it('the API and the command line count the same people', async () => {
		for (const { cohort, waves } of locked.expected.promotions) {
			for (const { months, P, rates } of waves) {
				const selection = {
					programmes: [locked.expected.programme],
					cohorts: [cohort],
					wave: months,
					definitions: 'rncp',
					where: {}
				} as const;
				const exact = good(await readFigures(store.context(), { selection, by: [], countIn: 'database' }));
				const query = `?programme=${locked.expected.programme}&cohort=${cohort}&wave=${months}`;
				const key: KeyActor = {
					kind: 'key',
					keyId: 'k1',
					institutionId: store.institutionId,
					level: 'internal',
					programmeIds: null
				};
				const { figures } = JSON.parse(await answer(apiFigures, `/api/v1/figures${query}`, key)) as {
					figures: Figure[];
				};
				for (const [code, { x, d }] of Object.entries(rates)) {
					expect(figureOf(exact, code), code).toMatchObject({ x, d });
					const read = figureOf(figures, code);
					if (P >= 50 && months === 6 && code === 'INS_GLOB') expect(read?.display).not.toBe('hidden');
					// What is left out for one reason or another has no number at all.
					if (read?.display === 'hidden') expect(read, code).not.toHaveProperty('x');
					else if (read) expect(read, code).toMatchObject({ x, d });
				}
			}
		}
	});
});

const figureOf = (figures: readonly Figure[], code: string) =>
	figures.find(({ indicator }) => indicator === code);
