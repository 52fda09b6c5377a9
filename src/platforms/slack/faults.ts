/** What a failed call to Slack means: wait, a sure no, or nobody can say. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';

export type Fault =
  /** Nothing happened; try again after so many milliseconds. */
  | { readonly kind: 'wait'; readonly milliseconds: number; readonly reason: string }
  /** Nothing happened, and nothing will: of this channel or call, or of the whole token. */
  | {
      readonly kind: 'refused';
      readonly scope: 'channel' | 'token';
      readonly code: string;
      readonly reason: string;
    }
  /** A time-out, a reset, a fault of Slack's own: it may have happened. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Faults of the token, whatever is asked with it (docs.slack.dev/reference/methods/chat.postMessage#errors). */
const OF_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'org_login_required',
  'ekm_access_denied',
  'missing_scope',
  'no_permission',
  'team_access_not_granted',
]);

/** Slack's own troubles: the call may have been carried out. */
const DOUBTFUL = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** Slack's codes for limits come with status 200 at times. */
const LIMITED = new Set(['ratelimited', 'rate_limited']);
const SECONDS = 30;

const SENTENCES: Readonly<Record<string, string>> = {
  channel_not_found: 'Slack knows no such channel, or the bot may not see it; invite the bot there.',
  not_in_channel: 'The bot is not in the channel; type /invite with its name there.',
  is_archived: 'The channel is archived; take it out of the archive or choose another one.',
  restricted_action: 'The workspace does not let apps post there; ask an admin.',
  invalid_auth: 'Slack does not know the token; set the one from the page “OAuth & Permissions”.',
  token_revoked: 'The token was revoked; install the app again.',
  account_inactive: 'The app was removed from the workspace; install it again.',
  missing_scope:
    'The token lacks a scope; install the app again with the manifest of `npm run deploy -- --slack`.',
};

/** Tells apart what a call was rejected with. */
export function faultOf(error: unknown): Fault {
  if (error instanceof WebAPIRateLimitedError)
    return {
      kind: 'wait',
      milliseconds: Math.max(1, error.retryAfter) * 1_000,
      reason: 'Slack asks to wait',
    };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    const { retryAfter } = error.data.response_metadata ?? {};
    if (LIMITED.has(code))
      return { kind: 'wait', milliseconds: (retryAfter ?? SECONDS) * 1_000, reason: 'Slack asks to wait' };
    if (DOUBTFUL.has(code)) return { kind: 'unknown', reason: `Slack failed: ${code}` };
    const reason = SENTENCES[code] ?? `Slack refused it: ${code.slice(0, 100)}`;
    return { kind: 'refused', scope: OF_TOKEN.has(code) ? 'token' : 'channel', code, reason };
  }
  if (error instanceof WebAPIHTTPError)
    return { kind: 'unknown', reason: `Slack answered with status ${error.statusCode}` };
  return { kind: 'unknown', reason: 'Slack could not be reached' };
}

/** The code of a sure no; undefined for everything else. */
export function refusal(error: unknown): string | undefined {
  const fault = faultOf(error);
  return fault.kind === 'refused' ? fault.code : undefined;
}
