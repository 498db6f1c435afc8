/** What a person must know of what a job made, as a JSON list of sentences. */
export const jobNotes = `
ALTER TABLE jobs ADD COLUMN notes TEXT NOT NULL DEFAULT '[]';
`;
