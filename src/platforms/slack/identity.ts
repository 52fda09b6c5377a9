/** Who the bot is in its one workspace, and whether its token may do what it needs. */
import { OperatorError } from '../../errors.ts';
import type { Api } from './api.ts';
import { SCOPES } from './definitions.ts';
import { faultOf, refusal } from './faults.ts';
import { redacted } from './log.ts';

export interface Identity {
  readonly teamId: string;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
}

/** Asks Slack. @throws {OperatorError} that names the setting and the remedy. */
export async function identify({ lookups }: Api): Promise<Identity> {
  const told = await lookups.auth.test().catch((error: unknown) => {
    const { reason } = faultOf(error);
    const message =
      refusal(error) === undefined
        ? `Slack does not answer: ${reason}. Check the network, and SLACK_API_URL where it is set.`
        : `Slack refuses SLACK_BOT_TOKEN: ${reason}`;
    throw new OperatorError('slack-token', message, { cause: error });
  });
  const { team_id: teamId, user_id: botUserId, bot_id: botId, response_metadata: metadata } = told;
  if (teamId === undefined || botUserId === undefined || botId === undefined)
    throw new OperatorError(
      'slack-token',
      'SLACK_BOT_TOKEN is not the token of a bot: take the one that begins with xoxb- from the page “OAuth & Permissions”.',
    );
  // Slack tells the scopes of a token with each answer
  const given = metadata?.scopes;
  const lacking = Object.keys(SCOPES).filter((scope) => given && !given.includes(scope));
  if (lacking.length > 0)
    throw new OperatorError(
      'slack-scopes',
      `SLACK_BOT_TOKEN lacks the scopes ${lacking.join(', ')}: add them, or take the manifest of \`npm run deploy -- --slack\`, and install the app again.`,
    );
  return { teamId, botUserId, botId, botToken: lookups.token ?? '' };
}

/** What keeps the way in shut. */
export function startFault(
  error: unknown,
  way: { kind: 'socket' } | { kind: 'http'; port: number },
): OperatorError {
  if (error instanceof OperatorError) return error;
  if (way.kind === 'http') {
    const code = error instanceof Error && 'code' in error ? String(error.code) : redacted(String(error));
    return new OperatorError(
      'slack-port',
      `Slack's requests cannot be taken on port ${way.port} (${code}): set SLACK_PORT to one that is free.`,
      { cause: error },
    );
  }
  const { reason } = faultOf(error);
  const message =
    refusal(error) === undefined
      ? `Slack's Socket Mode does not open: ${reason}. Check the network, and SLACK_API_URL where it is set.`
      : `Slack refuses SLACK_APP_TOKEN: ${reason} It begins with xapp- and needs the scope connections:write; Socket Mode has to be on.`;
  return new OperatorError('slack-app-token', message, { cause: error });
}
