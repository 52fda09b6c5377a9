/**
 * Text as Slack's rich_text elements, which take no markup: whatever an article says, it can be no mention, no link and
 * no emphasis. Nothing of ours is ever sent as mrkdwn.
 */
import type { types } from '@slack/bolt';
import { printable } from '../../reply/printable.ts';
import type { Inline, Rich } from '../../reply/reply.ts';
import { LONGEST_ADDRESS } from './limits.ts';

export type Element = types.RichTextText | types.RichTextLink | types.RichTextUserMention;
type Style = NonNullable<types.RichTextText['style']>;

/** One piece of text; none where nothing of it can be shown. */
export function words(text: string, style?: Style): readonly Element[] {
  const shown = printable(text);
  if (shown === '') return [];
  return [style ? { type: 'text', text: shown, style } : { type: 'text', text: shown }];
}

/** Inline text; a link shows its host unless its own text does, and one that is not http(s) is text alone. */
export function elementsOf(rich: Rich): readonly Element[] {
  const inlines: readonly Inline[] = typeof rich === 'string' || 'kind' in rich ? [rich] : rich;
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return words(inline);
    if (inline.kind !== 'link') return words(inline.text, { [inline.kind]: true });
    const host = hostOf(inline.url);
    const text = printable(inline.text);
    if (host === undefined || text === '') return words(inline.text);
    const named = text.includes(host) ? [] : words(` (${host})`);
    return [{ type: 'link', url: inline.url, text } as const, ...named];
  });
}

/** A link that shows nothing but the host it leads to; none where the address is not one to follow. */
export function hostLink(url: string | undefined): readonly Element[] {
  const host = url === undefined ? undefined : hostOf(url);
  return url === undefined || host === undefined ? [] : [{ type: 'link', url, text: host }];
}

/** The host of an address that may be followed: http or https, not too long. */
export function hostOf(url: string): string | undefined {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? host : undefined;
}

export function section(elements: readonly Element[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

/** Text without markup, emoji names included: `:smile:` stays as it is. */
export function plain(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: clipped(text, most) || '–', emoji: false };
}

/** Shortened visibly where it is too long; never through the middle of a character. */
export function clipped(text: string, most: number): string {
  const shown = printable(text);
  return shown.length > most ? `${shown.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : shown;
}

/** For the plain `text` beside the blocks, the one place where Slack looks for `<!channel>` and the like. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
