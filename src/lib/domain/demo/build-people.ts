import type { CodeOf } from '../outcomes/codes.ts';
import type { DemoAward, DemoPerson } from './award.ts';
import type { DemoClass } from './calendar.ts';
import { drawDeviation, drawInteger, drawOne, drawWeighted, happens, type Weighted } from './draw.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { CENTRES } from './places.ts';
import { startRandom, type Random } from './random.ts';
import { classShape } from './shapes.ts';
import { ENTRY_JOBS } from './titles.ts';

export interface ClassPeople {
	readonly persons: readonly DemoPerson[];
	readonly awards: readonly DemoAward[];
}

/** Holders of CIAO who went on to CASP the year after. */
const GOING_ON = 3;

/** Of ten graduates, about eight are women. */
const SHARE_OF_WOMEN = 0.8;

/**
 * The people of one class, and what they were awarded.
 *
 * @param before people who hold the half-way certificate of the year before: a few of them are met again
 */
export function buildClassPeople(seed: string, group: DemoClass, before: readonly DemoPerson[]): ClassPeople {
	const random = startRandom(`${seed}/${group.programme}/${group.year}/people`);
	const { size } = classShape(group);
	const frames = framesOf(group, size);
	const met = before.slice(0, GOING_ON);
	const list = frames.map((_, seat) => met[seat] ?? buildPerson(random, keyOf(group, seat), group.year));
	const people = list.map((person, seat) => (frames[seat] === 'duplicate' ? (list[0] ?? person) : person));
	const awards = people.map((person, seat) =>
		buildAward(random, group, {
			person,
			key: keyOf(group, seat),
			frame: frames[seat] ?? 'eligible',
			modality: modalityOf(group, seat, size)
		})
	);
	return { persons: [...new Set(people)].filter((person) => !met.includes(person)), awards };
}

/** `CASP-2023-014`: the fourteenth name on the jury's list. */
const keyOf = ({ programme, year }: DemoClass, seat: number) =>
	`${programme}-${year}-${String(seat + 1).padStart(3, '0')}`;

/** Everyone is eligible but one who died, in 2016, and one whom the list of 2019 names twice. */
function framesOf({ programme, year }: DemoClass, size: number): readonly CodeOf<'frame'>[] {
	const eligible = Array.from({ length: size }, () => 'eligible' as const);
	if (programme === 'CASP' && year === 2016) return [...eligible, 'deceased'];
	if (programme === 'CASP' && year === 2019) return [...eligible, 'duplicate'];
	return eligible;
}

function buildPerson(random: Random, key: string, awardYear: number): DemoPerson {
	const sex = happens(random, SHARE_OF_WOMEN) ? 'F' : 'M';
	const givenName = drawOne(random, GIVEN_NAMES[sex]);
	const familyName = drawOne(random, FAMILY_NAMES);
	const age = Math.min(60, Math.max(22, Math.round(37 + 8 * drawDeviation(random))));
	return {
		key,
		sex,
		givenName,
		familyName,
		birthYear: awardYear - age,
		email: `${plain(givenName)}.${plain(familyName)}.${key.toLowerCase()}@exemple.invalid`,
		phone: fictionalPhone(drawInteger(random, 0, 9999))
	};
}

/** Lower case, without accents, spaces or apostrophes. */
const plain = (name: string) =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z-]/g, '');

const fictionalPhone = (number: number) => {
	const digits = String(number).padStart(4, '0');
	return `+33 1 99 00 ${digits.slice(0, 2)} ${digits.slice(2)}`;
};

/** Half by day; of the others, one in three by validation of experience (CASP only). */
function modalityOf({ programme }: DemoClass, seat: number, size: number): DemoAward['modality'] {
	if (seat < size / 2) return 'day';
	return programme === 'CASP' && seat >= size - Math.floor(size * 0.147) ? 'vae' : 'evening';
}

interface Seat {
	readonly person: DemoPerson;
	readonly key: string;
	readonly frame: CodeOf<'frame'>;
	readonly modality: DemoAward['modality'];
}

function buildAward(random: Random, group: DemoClass, { person, key, frame, modality }: Seat): DemoAward {
	const { programme, year, awardedOn } = group;
	const route = drawWeighted(random, routesOf(modality, year));
	const entrySituation = isWorkStudy(route) ? 'ALT' : drawWeighted(random, ENTRY_SITUATIONS[modality]);
	const worked = ['SAL', 'IND', 'ALT'].includes(entrySituation);
	return {
		key,
		personKey: person.key,
		programme,
		year,
		awardedOn,
		frame,
		sex: person.sex,
		route,
		modality,
		nationality: happens(random, 0.88) ? 'french' : 'other',
		ageBand: ageBandOf(year - person.birthYear),
		entrySituation,
		entryJob: worked ? drawOne(random, ENTRY_JOBS[person.sex]) : null,
		centre: drawWeighted(random, CENTRES)
	};
}

const isWorkStudy = (route: CodeOf<'route'>) =>
	route === 'FORMATION_INITIALE_APPRENTISSAGE' ||
	route === 'FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION';

/** Adults who train by day or in the evening; a few under contract; apprentices since 2019. */
function routesOf(modality: DemoAward['modality'], year: number): Weighted<CodeOf<'route'>> {
	if (modality === 'vae') return [['VAE', 1]];
	if (modality === 'evening') return [['FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION', 1]];
	return [
		['FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION', 80],
		['FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION', 12],
		['FORMATION_INITIALE_APPRENTISSAGE', year >= 2019 ? 8 : 0]
	];
}

const ENTRY_SITUATIONS: Readonly<Record<DemoAward['modality'], Weighted<CodeOf<'entrySituation'>>>> = {
	day: [
		['DE', 62],
		['SAL', 20],
		['INA', 8],
		['ETU', 7],
		['IND', 3]
	],
	evening: [
		['SAL', 74],
		['DE', 18],
		['IND', 5],
		['INA', 3]
	],
	vae: [
		['SAL', 80],
		['DE', 15],
		['IND', 5]
	]
};

function ageBandOf(age: number): CodeOf<'ageBand'> {
	if (age < 30) return 'under-30';
	return age < 45 ? '30-44' : '45-plus';
}
