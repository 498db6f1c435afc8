/** When a second person let a `khan-cap` bulletin through the quiet hours. */
export const urgentConfirmedAt = `
ALTER TABLE approvals ADD COLUMN urgent_confirmed_at INTEGER;
`;
