/**
 * The schema, step by step. A step that has been released is never changed: the number of steps a file has taken is its
 * version (`user_version`).
 */
export const MIGRATIONS: readonly string[] = [
  // 1: small records, by namespace and key; `expires` in milliseconds since 1970
  `CREATE TABLE records (
     namespace TEXT NOT NULL,
     key TEXT NOT NULL,
     value TEXT NOT NULL,
     expires INTEGER,
     PRIMARY KEY (namespace, key)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX records_expiring ON records (expires) WHERE expires IS NOT NULL;`,
  // 2: digests; times in milliseconds since 1970
  `CREATE TABLE subscriptions (
     id TEXT NOT NULL PRIMARY KEY,
     platform TEXT NOT NULL,
     tenant TEXT NOT NULL,
     channel TEXT NOT NULL,
     creator TEXT NOT NULL,
     locale TEXT NOT NULL,
     topic TEXT,
     schedule TEXT NOT NULL,
     time_zone TEXT NOT NULL,
     quiet_line INTEGER NOT NULL,
     state TEXT NOT NULL,
     reason TEXT,
     last_slot INTEGER NOT NULL,
     next_slot INTEGER,
     cursor INTEGER
   ) STRICT;
   CREATE INDEX subscriptions_due ON subscriptions (next_slot) WHERE state = 'active' AND next_slot IS NOT NULL;
   CREATE INDEX subscriptions_place ON subscriptions (platform, tenant, channel);
   CREATE TABLE deliveries (
     id INTEGER PRIMARY KEY,
     subscription TEXT NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
     platform TEXT NOT NULL,
     slot INTEGER NOT NULL,
     state TEXT NOT NULL,
     ready INTEGER NOT NULL,
     claim TEXT,
     attempts INTEGER NOT NULL DEFAULT 0,
     faults INTEGER NOT NULL DEFAULT 0,
     first_attempt INTEGER,
     payload TEXT,
     cursor INTEGER,
     message TEXT,
     reason TEXT,
     UNIQUE (subscription, slot)
   ) STRICT;
   CREATE INDEX deliveries_ready ON deliveries (platform, ready) WHERE state IN ('due', 'sending');
   CREATE TABLE sweeps (
     id INTEGER PRIMARY KEY,
     delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
     platform TEXT NOT NULL,
     due INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX sweeps_due ON sweeps (platform, due);
   CREATE INDEX sweeps_delivery ON sweeps (delivery);
   CREATE TABLE seen_articles (
     number INTEGER PRIMARY KEY,
     article TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL
   ) STRICT;`,
];
