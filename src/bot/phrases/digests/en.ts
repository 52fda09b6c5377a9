import type { DigestPhrases } from '../digests.ts';

export const enDigests: DigestPhrases = {
  digestNews: 'News',
  digestNewsAbout: (topic) => `News about “${topic}”`,
  digestFirst: 'This is the first digest: the newest articles. From now on you get only what is new.',
  digestNothing: 'Nothing new since the last digest.',
  digestNothingAbout: (topic) => `Nothing new about “${topic}” since the last digest.`,
  digestMore: (count) => `and ${count} more`,
  digestAlso: 'Also in:',
  digestEverything: 'all articles',
  digestDaily: (time) => `every day at ${time}`,
  digestWeekdays: (time) => `Monday to Friday at ${time}`,
  digestOn: (days, time) => `${days} at ${time}`,
  digestHourly: 'every hour',
  digestEveryHours: (hours) => `every ${hours} hours`,
  digestCron: (expression) => `at the times “${expression}” (cron)`,
  digestSubscribed: (topic, schedule, zone) => `Subscribed: ${topic}, ${schedule}, in the time zone ${zone}.`,
  digestNext: (times) => `Next: ${times}`,
  digestList: (count) => `Digests here: ${count}`,
  digestListEmpty: 'No digest is posted here yet. /digest subscribe makes one.',
  digestIsPaused: 'paused',
  digestIsStopped: (reason) => `stopped: ${reason}`,
  digestLastSent: (when) => `last posted ${when}`,
  digestLastEmpty: (when) => `nothing new on ${when}`,
  digestLastUnknown: (when) =>
    `${when}: the platform did not say whether it was posted; its articles go into the next one`,
  digestLastSkipped: (when) =>
    `${when}: skipped, since it was too late for it; its articles go into the next one`,
  digestLastFailed: (when) => `${when}: it could not be posted; its articles go into the next one`,
  digestLastPending: (when) => `${when}: on its way`,
  digestPaused: (topic) => `Paused: ${topic}.`,
  digestResumed: (topic) => `Resumed: ${topic}.`,
  digestRemoved: (topic) => `Removed: ${topic}.`,
  digestOnItsWay: (topic) => `The digest is on its way: ${topic}. Where nothing is new, nothing is posted.`,
  digestZone: (zone) => `Time zone of new digests: ${zone}`,
  digestShared: 'Answers to commands are shown to everyone in the channel.',
  digestPrivate: 'Answers to commands are shown to the asker alone.',
  digestManagers: (ids) => `May change digests: ${ids}`,
  digestsNeedBot:
    'Digests need a bot that keeps running on Discord or Slack. Set its token and start it without a question.',
  digestsNeedChannel:
    'Digests are posted to channels. Use this command in a channel; /digest preview works here as well.',
  digestUnreadable: (schedule) =>
    `I cannot read the schedule “${schedule}”. Try “weekdays 09:00”, “mondays 18:00”, “every 4 hours” or “0 9 * * 1-5”.`,
  digestTooOften: (schedule) => `“${schedule}” is too often: once an hour is the most. Try “hourly”.`,
  digestNever: (schedule) =>
    `The day of “${schedule}” never comes. Try “0 9 1 * *” for the first of each month.`,
  digestBadZone: (zone) =>
    `There is no time zone “${zone}”. Use a name such as Europe/Berlin or America/New_York.`,
  digestTooMany: (most) =>
    `There are ${most} digests already, and that is the most. Remove one first: /digest list.`,
  digestNoSuch: 'There is no such digest here. /digest list shows them.',
  digestWhich: 'There are several digests here. Say which one by its number: /digest list.',
  digestStopped: (topic, reason) => `The digest about ${topic} has been stopped: ${reason}`,
  digestStoppedHelp:
    'Once that is mended, /digest resume in its channel starts it again. No article is lost.',
  digestPreview: 'Preview',
  digestUndo: 'Undo',
  digestPause: 'Pause',
  digestResume: 'Resume',
  digestRemove: 'Remove a digest',
};
