import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolder } from './run.ts';

export const HARBOUR = `---
title: Port City Rebuilds Its Harbour
date: 2025-03-09
source: The Coast
---

Port City began to rebuild its harbour in March. The work will take four years.

## Money and Politics

The council borrowed 57 million from the Nordic Bank. Mayor Ines Calder called the loan “a bet on the next century.”

China will deliver the cranes that the harbour needs.

## Key Points at a Glance

| Aspect | Details |
|---|---|
| Cost | The council borrowed 57 million from the Nordic Bank. |
| Cranes | China delivers them in the second year. |

## Looking Ahead

Ferries will return to the piers last of all.
`;

/** A content folder of its own with these files in it; the harbour's article where none are named. */
export function contentFolder(files: Readonly<Record<string, string>> = { 'harbour.md': HARBOUR }): string {
  const folder = freshFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
