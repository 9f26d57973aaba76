import type { Coder } from '#lib/domain/coding/coding.ts';
import { isNomenclature, NOMENCLATURES, type Nomenclature } from '#lib/domain/coding/nomenclature.ts';
import { OUTSIDE_LIST, NOT_STATED } from '#lib/domain/coding/off-list.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import type { ListedItem, ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { useInstalledEditions } from '#lib/server/nomenclatures/installed-editions.ts';
import { loadCoder, type ProgrammeLists } from '#lib/server/nomenclatures/load-coder.ts';
import { readTargetLists } from '#lib/server/usecases/read-target-lists.ts';
import { describeCodings, entryOf } from '../coding-entries.ts';
import { Refusal, type Arguments, type Command, type Session } from '../command.ts';
import { readColumn } from '../read-column.ts';
import { replayCoding } from '../replay-coding.ts';

/** Codes a column of a file into the lists of a programme or a nomenclature. Nothing is stored. */
export const command: Command = {
	name: 'code',
	usage: `FILE --column COL --nomenclature ${NOMENCLATURES.join('|')} [--programme CODE] | replay --programme CODE [--nomenclature target-jobs|structures] [--apply]`,
	summary: {
		fr: 'code les intitulés ou les employeurs d’un fichier, sans rien enregistrer ; rejoue les décisions prises',
		en: 'codes the job titles or the employers of a file, and stores nothing; replays the decisions taken'
	},
	options: {
		column: {
			type: 'string',
			value: 'COL',
			summary: { fr: 'colonne à coder, par son nom', en: 'column to code, by its name' }
		},
		nomenclature: {
			type: 'string',
			value: 'NAME',
			summary: {
				fr: `où la coder : ${NOMENCLATURES.join(', ')}`,
				en: `what to code it into: ${NOMENCLATURES.join(', ')}`
			}
		},
		programme: {
			type: 'string',
			value: 'CODE',
			summary: {
				fr: 'formation dont les listes servent ; celles de CASP toutes prêtes sinon',
				en: 'programme whose lists are used; else those of CASP, ready made'
			}
		},
		apply: {
			type: 'boolean',
			summary: {
				fr: 'avec replay : donne leurs codes aux intitulés en attente, au lieu de dire ce qui changerait',
				en: 'with replay: gives waiting titles their codes, instead of saying what would change'
			}
		}
	},
	run: async (args, session) => {
		if (args.words[0] === 'replay') return replayCoding(args, session);
		const request = readRequest(args);
		const texts = await readColumn(session.path(request.file), request.column);
		if (!texts.ok) return session.refuse(texts.problems);
		const coder = loadCoder(request.nomenclature, await readLists(request, session));
		const codings = codeAll(
			texts.value.map(({ text }) => text),
			coder
		);
		const entries = texts.value.flatMap(({ row }, index) => {
			const coding = codings[index];
			return coding ? [entryOf(row, coding, session.translate)] : [];
		});
		session.report(entries, describeCodings(entries, session.translate));
		return 0;
	}
};

interface CodeRequest {
	readonly file: string;
	readonly column: string;
	readonly nomenclature: Nomenclature;
	readonly programme: string | undefined;
}

/** @throws {Refusal} with every fault of what was typed */
function readRequest(args: Arguments): CodeRequest {
	const [file = ''] = args.words;
	const column = args.text('column') ?? '';
	const nomenclature = args.text('nomenclature') ?? '';
	const programme = args.text('programme');
	const problems: Problem[] = [];
	if (args.words.length !== 1) problems.push({ code: 'coding.file-wanted' });
	if (column === '') problems.push({ code: 'coding.column-wanted' });
	if (!isNomenclature(nomenclature)) {
		const params = { nomenclatures: NOMENCLATURES.join(', ') };
		problems.push({ code: 'coding.nomenclature-unknown', found: quoteFound(nomenclature), params });
	} else if (programme !== undefined && !usesLists(nomenclature)) {
		problems.push({ code: 'coding.programme-unused', found: nomenclature });
	}
	if (problems.length > 0 || !isNomenclature(nomenclature)) throw new Refusal(problems, 2);
	return { file, column, nomenclature, programme };
}

function usesLists(nomenclature: Nomenclature): boolean {
	return nomenclature === 'target-jobs' || nomenclature === 'structures';
}

/** @throws {Refusal} when there is no such programme, or it has no lists */
async function readLists({ programme }: CodeRequest, session: Session): Promise<ProgrammeLists> {
	const edition = programme === undefined ? presetLists() : await storedLists(programme, session);
	const labelled = (items: readonly ListedItem[]) => {
		return items.map((item) => ({ ...item, label: item[session.locale] }));
	};
	return {
		targetJobs: labelled(edition.targetJobs),
		structures: labelled(edition.structures),
		offList: {
			[OUTSIDE_LIST]: session.translate('outcomes.listed.HORS_LISTE'),
			[NOT_STATED]: session.translate('outcomes.listed.NON_PRECISE')
		}
	};
}

type Lists = Pick<ProgrammeEdition, 'targetJobs' | 'structures'>;

function presetLists(): Lists {
	const [casp] = CASP_PRESET.programmes;
	return casp?.edition ?? { targetJobs: [], structures: [] };
}

async function storedLists(programme: string, session: Session): Promise<Lists> {
	const context = await session.context();
	// A programme is coded with the editions in force where it lives; a bare file with those that ship.
	await useInstalledEditions(context.database);
	const lists = await readTargetLists(context, programme);
	if (!lists.ok) throw new Refusal(lists.problems, 2);
	return lists.value;
}

/** A class writes the same title many times: each spelling is coded once. */
function codeAll(texts: readonly string[], coder: Coder): readonly ReturnType<Coder>[] {
	const known = new Map<string, ReturnType<Coder>>();
	return texts.map((text) => {
		const coding = known.get(text) ?? coder(text);
		known.set(text, coding);
		return coding;
	});
}
