/** What is said in digests and about them. Arguments come as they are to be shown, times and lists already put together. */
export interface DigestPhrases {
  // in a digest
  readonly digestNews: string;
  readonly digestNewsAbout: (topic: string) => string;
  readonly digestFirst: string;
  readonly digestNothing: string;
  readonly digestNothingAbout: (topic: string) => string;
  readonly digestMore: (count: number) => string;
  /** Before the names of others that published the same. */
  readonly digestAlso: string;

  // what a subscription asks for
  readonly digestEverything: string;
  readonly digestDaily: (time: string) => string;
  readonly digestWeekdays: (time: string) => string;
  readonly digestOn: (days: string, time: string) => string;
  readonly digestHourly: string;
  readonly digestEveryHours: (hours: number) => string;
  readonly digestCron: (expression: string) => string;

  // answers to the commands
  readonly digestSubscribed: (topic: string, schedule: string, zone: string) => string;
  readonly digestNext: (times: string) => string;
  readonly digestList: (count: number) => string;
  readonly digestListEmpty: string;
  readonly digestIsPaused: string;
  readonly digestIsStopped: (reason: string) => string;
  readonly digestLastSent: (when: string) => string;
  readonly digestLastEmpty: (when: string) => string;
  readonly digestLastUnknown: (when: string) => string;
  readonly digestLastSkipped: (when: string) => string;
  readonly digestLastFailed: (when: string) => string;
  readonly digestLastPending: (when: string) => string;
  readonly digestPaused: (topic: string) => string;
  readonly digestResumed: (topic: string) => string;
  readonly digestRemoved: (topic: string) => string;
  readonly digestOnItsWay: (topic: string) => string;
  readonly digestZone: (zone: string) => string;
  readonly digestShared: string;
  readonly digestPrivate: string;
  readonly digestManagers: (ids: string) => string;

  // faults
  readonly digestsNeedBot: string;
  readonly digestsNeedChannel: string;
  readonly digestUnreadable: (schedule: string) => string;
  readonly digestTooOften: (schedule: string) => string;
  readonly digestNever: (schedule: string) => string;
  readonly digestBadZone: (zone: string) => string;
  readonly digestTooMany: (most: number) => string;
  readonly digestNoSuch: string;
  readonly digestWhich: string;
  readonly digestStopped: (topic: string, reason: string) => string;
  readonly digestStoppedHelp: string;

  // what may be pressed
  readonly digestPreview: string;
  readonly digestUndo: string;
  readonly digestPause: string;
  readonly digestResume: string;
  readonly digestRemove: string;
}
