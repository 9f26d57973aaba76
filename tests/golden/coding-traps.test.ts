import { describe, expect, it } from 'vitest';
import { caspCoder } from './coding/casp-coders.ts';

const first = (text: string, nomenclature: 'target-jobs' | 'structures') =>
	caspCoder(nomenclature)(text).candidates[0]?.code;

describe('jobs that look like target jobs', () => {
	it.each([
		'Médiateur culturel',
		'Médiatrice culturelle dans un musée',
		'Médiateur bancaire',
		'Conseiller clientèle',
		'Conseillère clientèle chez un prestataire de Pôle emploi',
		'CPE',
		'Conseillère principale d’éducation',
		'CPIP',
		'Conseiller pénitentiaire d’insertion et de probation, SPIP de Lyon',
		'Hôte d’accueil',
		'Hôtesse d’accueil bilingue',
		'Social media manager',
		'Chargée de social media',
		'Community manager réseaux sociaux',
		'Gestionnaire de paie et affaires sociales',
		'Agent de prévention et de sécurité',
		'Encadrant technique d’insertion',
		'Chargé de communication à la mission locale'
	])('%s', (text) => {
		expect(first(text, 'target-jobs')).toBe('HORS_LISTE');
	});
});

describe('employers that look like others', () => {
	it.each([
		['Consultante (prestataire Pôle Emploi)', 'S5'],
		['Formateur chez un sous-traitant de France Travail', 'S5'],
		['Moniteur d’atelier dans un ESAT', 'S3'],
		['Éducatrice, ESAT Les Ateliers', 'S3'],
		['Animatrice dans un FJT', 'S3'],
		['Foyer de jeunes travailleurs', 'S3'],
		['Chargée de mission, Club régional d’entreprises partenaires de l’insertion', 'S3'],
		['Agent d’accueil, office de tourisme', 'HORS_LISTE'],
		['Secrétaire dans un centre médico-psychologique', 'HORS_LISTE'],
		['Chargé de mission politique de la ville', 'NON_PRECISE'],
		['Professeur des écoles', 'NON_PRECISE'],
		['Sommelier dans la restauration', 'NON_PRECISE']
	])('%s is %s', (text, code) => {
		expect(first(text, 'structures')).toBe(code);
	});

	it.each([
		['Conseillère, mission locale de Rouen', 'S1'],
		['Pôle Emploi', 'S1'],
		['conseiller France Travail', 'S1'],
		['CIP au PLIE', 'S1'],
		['agent au CCAS', 'S2'],
		['CHRS Les Lilas', 'S3'],
		['Croix-Rouge', 'S3'],
		['association Aurore', 'S3'],
		['ACI', 'S4'],
		['Greta', 'S5'],
		['PIJ', 'S6']
	])('knows %s: %s', (text, code) => {
		expect(first(text, 'structures')).toBe(code);
	});
});

describe('one title, many spellings', () => {
	it.each([
		'Conseillère en insertion professionnelle',
		'CONSEILLERE EN INSERTION PROFESSIONNELLE',
		'conseiller(ère) en insertion professionnelle',
		'conseiller.ère en insertion professionnelle',
		'conseiller·e en insertion pro',
		'conseiller-ère en insertion profesionnelle (H/F)',
		'conseill ère en insertion professionn elle',
		'C.I.P.',
		'CIP en CDI, Marseille',
		'Chargé / Chargée d’insertion professionnelle'
	])('%s is an integration adviser', (text) => {
		const { decision, candidates } = caspCoder('target-jobs')(text);
		expect(candidates[0]?.code).toBe('M3');
		expect(decision).toBe('automatic');
	});
});
