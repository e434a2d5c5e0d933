/** The parts of a profile where a line may go, beside the achievements of a job. */
export const PLACES = ['skill', 'certificate', 'language', 'education'] as const
