import { DEPARTMENTS, type Department } from './departments.ts';
import { REGIONS, type Region } from './regions.ts';

/** Letters and digits only, without accents: « Val-d’Oise » and « val d'oise » are one. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}

const DEPARTMENT_OF = new Map(
	DEPARTMENTS.flatMap((row) => [row.code, row.name].map((as) => [fold(as), row]))
);
const REGION_OF = new Map(REGIONS.flatMap((row) => [row.code, row.name].map((as) => [fold(as), row])));

/** The département that a file names, by its code (`93`, `2a`, `1` for `01`) or its name. */
export function findDepartmentNamed(text: string): Department | undefined {
	return DEPARTMENT_OF.get(fold(text)) ?? DEPARTMENT_OF.get(`0${fold(text)}`);
}

/** The region that a file names, by its code or its name. */
export function findRegionNamed(text: string): Region | undefined {
	return REGION_OF.get(fold(text)) ?? REGION_OF.get(`0${fold(text)}`);
}
