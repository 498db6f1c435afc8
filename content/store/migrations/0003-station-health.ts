/** What the monitor hears of each station's outputs. One row an output, overwritten. */
export const stationHealth = `
CREATE TABLE station_health (
  station_id TEXT NOT NULL REFERENCES stations(id) ON DELETE CASCADE,
  output TEXT NOT NULL CHECK (output IN ('built-in', 'icecast')),
  commune_id TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('ok', 'no-stream', 'uneven', 'silent', 'unexpected-sound')),
  since INTEGER NOT NULL,
  bytes_per_second REAL,
  checked_at INTEGER NOT NULL,
  PRIMARY KEY (station_id, output)
) STRICT;
`;
