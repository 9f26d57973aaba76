import type { RepairRule } from '../repair.ts';

/** Programmes that are not known yet are made. */
export const createProgrammes: RepairRule = {
	propose: ({ code, column = null, count }, { mapping }) =>
		code === 'import.programme-unknown' && mapping.createProgrammes !== true
			? [{ column, found: null, to: '', count }]
			: [],
	apply: (mapping) => ({ ...mapping, createProgrammes: true })
};
