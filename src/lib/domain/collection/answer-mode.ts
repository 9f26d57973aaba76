/** How an answer reached us: written on the personal link, said on the phone, or copied from a paper form. */
export const ANSWER_MODES = ['web', 'phone', 'paper'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** The modes in which staff write what a graduate says. */
export const STAFF_MODES = ['phone', 'paper'] as const satisfies readonly AnswerMode[];
export type StaffMode = (typeof STAFF_MODES)[number];

export function isStaffMode(text: string | null): text is StaffMode {
	return STAFF_MODES.some((mode) => mode === text);
}
