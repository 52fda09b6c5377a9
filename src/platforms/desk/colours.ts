import { styleText } from 'node:util';
import type { Role } from '../../reply/plain.ts';

type Format = Parameters<typeof styleText>[0];

const FORMATS: Readonly<Record<Role, Format>> = {
  heading: ['bold', 'cyan'],
  aspect: 'bold',
  bar: 'cyan',
  faint: 'dim',
  bold: 'bold',
  italic: 'italic',
  code: 'green',
  link: 'underline',
  action: 'green',
  likely: ['bold', 'yellow'],
};

/** Colours for a terminal. Whether to use them is not decided here. */
export function paint(role: Role, text: string): string {
  return styleText(FORMATS[role], text, { validateStream: false });
}
