/** Words as people typed them, out of Slack's own notation (docs.slack.dev/messaging/formatting-message-text). */

/** A name in angle brackets: of somebody, a channel, a link with or without its label. */
const BRACKETED = /<([^<>|]*)(?:\|([^<>]*))?>/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Mentions go, unless they have a label; links keep their label or their address. */
export function typedText(text: string): string {
  return text
    .replace(BRACKETED, (_, target: string, label: string | undefined) => {
      if (target.startsWith('#')) return label ? `#${label}` : '';
      return label ?? (/^[@!]/u.test(target) ? '' : target);
    })
    .replace(/&(?:lt|gt|amp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
