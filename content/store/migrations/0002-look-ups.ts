/** What the studio's list asks of every segment at once: its newest job, its times on the air. */
export const lookUps = `
CREATE INDEX jobs_by_script ON jobs (json_extract(payload, '$.scriptId'), created_at, id);
CREATE INDEX broadcasts_by_segment ON broadcasts (segment_id, planned_at);
`;
