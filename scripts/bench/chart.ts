/** Draws bars on a logarithmic scale, as an SVG that reads on light and dark pages and to those who cannot see it. */

export interface Bar {
  readonly label: string;
  /** Above 0. */
  readonly value: number;
  readonly shown: string;
  readonly ours: boolean;
}

export interface Chart {
  readonly title: string;
  readonly note: string;
  /** Top down. */
  readonly bars: readonly Bar[];
}

const WIDTH = 720;
const LEFT = 128;
const RIGHT = 96;
const TOP = 64;
const PITCH = 36;
const THICK = 22;

const STYLE = `
  text { font: 14px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .note, .tick { fill: #59636e; font-size: 12px; }
  .line { stroke: #d1d9e0; }
  .other { fill: #9aa4af; }
  .ours { fill: #0b6bcb; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .note, .tick { fill: #9198a1; }
    .line { stroke: #3d444d; }
    .other { fill: #656c76; }
    .ours { fill: #4493f8; }
  }`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Ticks are powers of ten; `tick` writes one down. */
export function drawChart({ title, note, bars }: Chart, tick: (value: number) => string): string {
  const values = bars.map(({ value }) => value);
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const scale = (WIDTH - LEFT - RIGHT) / (high - low);
  const xOf = (value: number): number => Math.round(LEFT + (Math.log10(value) - low) * scale);
  const bottom = TOP + bars.length * PITCH;
  const powers = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
  const told = bars.map(({ label, shown }) => `${label} ${shown}`).join(', ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 32}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(`${note}. ${told}.`)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<text class="title" x="8" y="24">${escaped(title)}</text>`,
    `<text class="note" x="8" y="44">${escaped(note)}</text>`,
    ...powers.flatMap((power) => [
      `<line class="line" x1="${xOf(power)}" x2="${xOf(power)}" y1="${TOP - 6}" y2="${bottom}"/>`,
      `<text class="tick" x="${xOf(power)}" y="${bottom + 18}" text-anchor="middle">${escaped(tick(power))}</text>`,
    ]),
    ...bars.flatMap(({ label, value, shown, ours }, at) => {
      const y = TOP + at * PITCH;
      const width = Math.max(2, xOf(value) - LEFT);
      return [
        `<text x="${LEFT - 8}" y="${y + 16}" text-anchor="end">${escaped(label)}</text>`,
        `<rect class="${ours ? 'ours' : 'other'}" x="${LEFT}" y="${y}" width="${width}" height="${THICK}" rx="3"/>`,
        `<text x="${LEFT + width + 8}" y="${y + 16}">${escaped(shown)}</text>`,
      ];
    }),
    '</svg>\n',
  ].join('\n');
}
