/**
 * Instants are UTC milliseconds (`*_at`); ids are UUIDv7 text; every row of a commune carries
 * `commune_id`. `changes` is how one process learns of another's writes.
 */
export const initial = `
CREATE TABLE communes (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  timezone TEXT NOT NULL,
  quiet_from TEXT NOT NULL,
  quiet_to TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('admin', 'editor', 'approver')),
  password_hash TEXT NOT NULL,
  must_change_password INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (commune_id, name)
) STRICT;

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE stations (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('village', 'trial')),
  tolerance_ms INTEGER NOT NULL,
  held_at INTEGER,
  held_by TEXT REFERENCES users(id),
  is_sample INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE villages (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  station_id TEXT NOT NULL REFERENCES stations(id),
  is_sample INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (commune_id, slug)
) STRICT;

CREATE TABLE segments (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  topic TEXT NOT NULL,
  bulletin_class TEXT NOT NULL CHECK (bulletin_class IN ('thong-thuong', 'uu-tien', 'khan-cap')),
  summary TEXT NOT NULL,
  source TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE scripts (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  segment_id TEXT NOT NULL REFERENCES segments(id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  revision INTEGER NOT NULL,
  paragraphs TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (segment_id, lang, revision)
) STRICT;

CREATE TABLE clips (
  id TEXT NOT NULL,
  script_hash TEXT NOT NULL,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  segment_id TEXT NOT NULL REFERENCES segments(id) ON DELETE CASCADE,
  script_id TEXT NOT NULL REFERENCES scripts(id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('speech', 'recording')),
  voice_id TEXT,
  simulated INTEGER NOT NULL,
  render_key TEXT NOT NULL,
  duration_ms REAL NOT NULL,
  stream_frames INTEGER NOT NULL,
  inspection TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (id, script_hash)
) STRICT;
CREATE INDEX clips_by_script ON clips (script_hash, created_at);
CREATE INDEX clips_by_render_key ON clips (render_key);

CREATE TABLE clip_files (
  clip_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  hash TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  mime TEXT NOT NULL,
  PRIMARY KEY (clip_id, kind)
) STRICT;

CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  segment_id TEXT NOT NULL REFERENCES segments(id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  script_hash TEXT NOT NULL,
  clip_id TEXT NOT NULL,
  approved_by TEXT NOT NULL REFERENCES users(id),
  approved_at INTEGER NOT NULL,
  urgent_confirmed_by TEXT REFERENCES users(id),
  voided_at INTEGER,
  void_reason TEXT
) STRICT;
CREATE INDEX approvals_by_segment ON approvals (segment_id, lang);

CREATE TABLE slots (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  station_id TEXT NOT NULL REFERENCES stations(id) ON DELETE CASCADE,
  weekdays TEXT NOT NULL,
  start_time TEXT NOT NULL,
  label TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE slot_items (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  slot_id TEXT NOT NULL REFERENCES slots(id) ON DELETE CASCADE,
  date TEXT,
  segment_id TEXT NOT NULL REFERENCES segments(id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

-- No foreign key to segments: what was aired stays in the log when a segment is removed.
CREATE TABLE broadcasts (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  station_id TEXT NOT NULL REFERENCES stations(id),
  slot_id TEXT,
  plan_key TEXT NOT NULL UNIQUE,
  planned_at INTEGER NOT NULL,
  tolerance_ms INTEGER NOT NULL,
  segment_id TEXT NOT NULL,
  lang TEXT NOT NULL,
  clip_id TEXT NOT NULL,
  script_hash TEXT NOT NULL,
  title TEXT NOT NULL,
  bulletin_class TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  urgent_confirmed_by TEXT REFERENCES users(id),
  state TEXT NOT NULL
    CHECK (state IN ('planned', 'airing', 'aired', 'stopped', 'interrupted', 'skipped')),
  state_reason TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX broadcasts_by_time ON broadcasts (station_id, planned_at);
CREATE INDEX broadcasts_by_state ON broadcasts (state, planned_at);

CREATE TABLE as_aired (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  broadcast_id TEXT NOT NULL,
  station_id TEXT NOT NULL REFERENCES stations(id),
  clip_id TEXT NOT NULL,
  script_hash TEXT NOT NULL,
  approval_id TEXT,
  is_sample INTEGER NOT NULL,
  title TEXT NOT NULL,
  planned_at INTEGER NOT NULL,
  started_at INTEGER,
  ended_at INTEGER,
  frames_sent INTEGER,
  frames_total INTEGER NOT NULL,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('airing', 'aired', 'stopped', 'interrupted', 'skipped')),
  reason TEXT
) STRICT;
CREATE INDEX as_aired_by_time ON as_aired (commune_id, planned_at);
CREATE INDEX as_aired_by_broadcast ON as_aired (broadcast_id);

CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  segment_id TEXT NOT NULL,
  clip_id TEXT NOT NULL,
  broadcast_id TEXT,
  text TEXT NOT NULL,
  path TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ready', 'done')),
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  done_by TEXT REFERENCES users(id),
  UNIQUE (channel, target, broadcast_id)
) STRICT;

CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  kind TEXT NOT NULL,
  -- The same wish made twice while it waits or runs is one job.
  dedupe_key TEXT NOT NULL,
  payload TEXT NOT NULL,
  priority INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed')),
  attempts INTEGER NOT NULL,
  run_after INTEGER NOT NULL,
  claimed_by TEXT,
  lease_until INTEGER,
  step TEXT,
  progress REAL NOT NULL,
  result_ref TEXT,
  error_code TEXT,
  error_message TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX jobs_waiting ON jobs (state, priority, created_at);
CREATE UNIQUE INDEX jobs_once ON jobs (dedupe_key) WHERE state IN ('queued', 'running');

CREATE TABLE audit_log (
  id TEXT PRIMARY KEY,
  commune_id TEXT NOT NULL REFERENCES communes(id),
  at INTEGER NOT NULL,
  user_id TEXT,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

-- What playout says of each station, for the screens. One row a station, overwritten.
CREATE TABLE station_status (
  station_id TEXT PRIMARY KEY REFERENCES stations(id) ON DELETE CASCADE,
  commune_id TEXT NOT NULL,
  broadcast_id TEXT,
  title TEXT NOT NULL,
  sounding_since INTEGER,
  listeners INTEGER,
  icecast TEXT,
  heartbeat_at INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  commune_id TEXT NOT NULL REFERENCES communes(id),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (commune_id, key)
) STRICT;

CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  topic TEXT NOT NULL,
  ref TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
`;
