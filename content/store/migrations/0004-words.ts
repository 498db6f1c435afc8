/** How a commune reads its own abbreviations and names; above the words the software knows. */
export const words = `
CREATE TABLE words (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  written TEXT NOT NULL CHECK (written <> ''),
  read TEXT NOT NULL CHECK (read <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('abbreviation', 'name', 'word')),
  created_at INTEGER NOT NULL,
  UNIQUE (commune_id, written)
) STRICT;
`;
