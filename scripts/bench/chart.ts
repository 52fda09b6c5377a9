/** A bar chart as SVG, for light and dark pages, that a screen reader can read. */

export interface Bar {
  readonly name: string;
  /** Greater than 0; bars are drawn on a logarithmic scale. */
  readonly value: number;
  readonly label: string;
  /** Drawn in the accent colour. */
  readonly ours?: boolean;
}

const WIDTH = 720;
const LEFT = 120;
const RIGHT = 110;
const LINE = 34;
const TOP = 52;

export function barChart(title: string, bars: readonly Bar[]): string {
  const least = Math.min(...bars.map(({ value }) => value)) / 2;
  const most = Math.max(...bars.map(({ value }) => value));
  const scale = (value: number): number =>
    ((WIDTH - LEFT - RIGHT) * Math.log(value / least)) / Math.log(most / least);
  const height = TOP + bars.length * LINE + 12;
  const rows = bars.map(({ name, value, label, ours }, index) => {
    const y = TOP + index * LINE;
    const width = scale(value).toFixed(1);
    return `  <text x="${LEFT - 10}" y="${y + 16}" text-anchor="end">${escaped(name)}</text>
  <rect class="${ours ? 'ours' : 'peer'}" x="${LEFT}" y="${y}" width="${width}" height="22" rx="3"/>
  <text class="value" x="${(LEFT + Number(width) + 8).toFixed(1)}" y="${y + 16}">${escaped(label)}</text>`;
  });
  const spoken = bars.map(({ name, label }) => `${name}: ${label}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">
  <title id="title">${escaped(title)}</title>
  <desc id="description">${escaped(spoken)}</desc>
  <style>
    text { font: 14px system-ui, sans-serif; fill: #1f2328 }
    .head { font-weight: 600 } .value { fill: #59636e }
    .ours { fill: #2f6fde } .peer { fill: #afb8c1 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .value { fill: #9198a1 } .ours { fill: #5b93f5 } .peer { fill: #57606a }
    }
  </style>
  <text class="head" x="0" y="24">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
