import type { DigestPhrases } from '../digests.ts';

export const deDigests: DigestPhrases = {
  digestNews: 'Neuigkeiten',
  digestNewsAbout: (topic) => `Neues über „${topic}“`,
  digestFirst:
    'Das ist die erste Zusammenstellung: die neuesten Artikel. Ab jetzt kommt nur noch, was neu ist.',
  digestNothing: 'Nichts Neues seit der letzten Zusammenstellung.',
  digestNothingAbout: (topic) => `Nichts Neues über „${topic}“ seit der letzten Zusammenstellung.`,
  digestMore: (count) => `und ${count} weitere`,
  digestAlso: 'Auch bei:',
  digestEverything: 'alle Artikel',
  digestDaily: (time) => `täglich um ${time}`,
  digestWeekdays: (time) => `Montag bis Freitag um ${time}`,
  digestOn: (days, time) => `${days} um ${time}`,
  digestHourly: 'jede Stunde',
  digestEveryHours: (hours) => `alle ${hours} Stunden`,
  digestCron: (expression) => `zu den Zeiten „${expression}“ (Cron)`,
  digestSubscribed: (topic, schedule, zone) => `Abonniert: ${topic}, ${schedule}, in der Zeitzone ${zone}.`,
  digestNext: (times) => `Als Nächstes: ${times}`,
  digestList: (count) => `Abonnements hier: ${count}`,
  digestListEmpty: 'Hier ist noch nichts abonniert. /digest subscribe legt ein Abonnement an.',
  digestIsPaused: 'angehalten',
  digestIsStopped: (reason) => `gestoppt: ${reason}`,
  digestLastSent: (when) => `zuletzt gesendet ${when}`,
  digestLastEmpty: (when) => `${when}: nichts Neues`,
  digestLastUnknown: (when) =>
    `${when}: die Plattform hat nicht gesagt, ob es ankam; die Artikel kommen in die nächste Sendung`,
  digestLastSkipped: (when) =>
    `${when}: ausgelassen, weil es zu spät war; die Artikel kommen in die nächste Sendung`,
  digestLastFailed: (when) => `${when}: ließ sich nicht senden; die Artikel kommen in die nächste Sendung`,
  digestLastPending: (when) => `${when}: unterwegs`,
  digestPaused: (topic) => `Angehalten: ${topic}.`,
  digestResumed: (topic) => `Läuft wieder: ${topic}.`,
  digestRemoved: (topic) => `Entfernt: ${topic}.`,
  digestOnItsWay: (topic) => `Es ist unterwegs: ${topic}. Gibt es nichts Neues, wird nichts gesendet.`,
  digestZone: (zone) => `Zeitzone neuer Abonnements: ${zone}`,
  digestShared: 'Antworten auf Befehle sehen alle im Kanal.',
  digestPrivate: 'Antworten auf Befehle sieht nur, wer gefragt hat.',
  digestManagers: (ids) => `Dürfen Abonnements ändern: ${ids}`,
  digestsNeedBot:
    'Dafür muss der Bot auf Discord oder Slack laufen. Setze sein Token und starte ihn ohne Frage.',
  digestsNeedChannel:
    'Abonnements gehören zu Kanälen. Nutze den Befehl in einem Kanal; /digest preview geht auch hier.',
  digestUnreadable: (schedule) =>
    `Den Zeitplan „${schedule}“ verstehe ich nicht. Versuche „weekdays 09:00“, „mondays 18:00“, „every 4 hours“ oder „0 9 * * 1-5“.`,
  digestTooOften: (schedule) =>
    `„${schedule}“ ist zu oft: höchstens einmal in der Stunde. Versuche „hourly“.`,
  digestNever: (schedule) =>
    `Den Tag von „${schedule}“ gibt es nie. Versuche „0 9 1 * *“ für jeden Monatsersten.`,
  digestBadZone: (zone) =>
    `Eine Zeitzone „${zone}“ gibt es nicht. Nimm einen Namen wie Europe/Berlin oder America/New_York.`,
  digestTooMany: (most) =>
    `Es gibt schon ${most} Abonnements, mehr gehen nicht. Entferne erst eines: /digest list.`,
  digestNoSuch: 'Dieses Abonnement gibt es hier nicht. /digest list zeigt alle.',
  digestWhich: 'Hier gibt es mehrere Abonnements. Sage mit der Nummer, welches: /digest list.',
  digestStopped: (topic, reason) => `Das Abonnement „${topic}“ wurde gestoppt: ${reason}`,
  digestStoppedHelp:
    'Ist das behoben, setzt /digest resume es in seinem Kanal fort. Kein Artikel geht verloren.',
  digestPreview: 'Vorschau',
  digestUndo: 'Rückgängig',
  digestPause: 'Anhalten',
  digestResume: 'Fortsetzen',
  digestRemove: 'Abonnement entfernen',
};
