/** Whose voice is heard: people who lend theirs, their phrases, and which voice a language takes. */
export const voices = `
CREATE TABLE speakers (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  name TEXT NOT NULL CHECK (name <> ''),
  lang TEXT NOT NULL,
  consent_scope TEXT NOT NULL CHECK (consent_scope IN ('recordings', 'phrases')),
  consent_at INTEGER NOT NULL,
  consent_how TEXT NOT NULL CHECK (consent_how <> ''),
  withdrawn_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;

ALTER TABLE clips ADD COLUMN speaker_id TEXT REFERENCES speakers(id);
CREATE INDEX clips_by_speaker ON clips (speaker_id);

CREATE TABLE phrases (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  speaker_id TEXT NOT NULL REFERENCES speakers(id),
  text TEXT NOT NULL CHECK (text <> ''),
  file_hash TEXT NOT NULL,
  duration_ms REAL NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (speaker_id, text)
) STRICT;

CREATE TABLE notice_templates (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

-- The order in which voices are tried; without a station it is the language's own.
CREATE TABLE voice_choices (
  commune_id TEXT NOT NULL REFERENCES communes(id),
  lang TEXT NOT NULL,
  station_id TEXT REFERENCES stations(id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  voice_id TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX voice_choices_once
  ON voice_choices (commune_id, lang, coalesce(station_id, ''), voice_id);
`;
