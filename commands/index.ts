/** Every command there is, in the order of `/help`. */
import type { Command } from '../src/bot/command.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { digestNow, digestPause, digestRemove, digestResume } from './digest-change.ts';
import { digestList, digestPreview } from './digest-list.ts';
import { digestSettings } from './digest-settings.ts';
import { digestSubscribe } from './digest-subscribe.ts';
import { help } from './help.ts';
import { keypoints } from './keypoints.ts';
import { privacy } from './privacy.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';
import { timeline } from './timeline.ts';

export const commands: readonly Command[] = [
  keypoints,
  ask,
  search,
  compare,
  timeline,
  articles,
  sections,
  read,
  digestSubscribe,
  digestList,
  digestPreview,
  digestPause,
  digestResume,
  digestRemove,
  digestNow,
  digestSettings,
  privacy,
  help,
];
