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
];
