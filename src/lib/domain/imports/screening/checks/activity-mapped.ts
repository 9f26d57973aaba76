import type { Check } from '../check.ts';

/** A wave without the activity counts nobody as answering. */
export const activityMapped: Check = {
	severity: 'warning',
	open: ({ mapping }) =>
		mapping.waves.length === 0
			? null
			: {
					end: (_, tell) => {
						for (const { months, fields } of mapping.waves) {
							if (fields.activity === undefined && fields.correctedActivity === undefined)
								tell({ code: 'import.check-activity-unmapped', params: { months } });
						}
					}
				}
};
