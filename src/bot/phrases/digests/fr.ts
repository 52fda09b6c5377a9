import type { DigestPhrases } from '../digests.ts';

export const frDigests: DigestPhrases = {
  digestNews: 'Nouveautés',
  digestNewsAbout: (topic) => `Du nouveau sur « ${topic} »`,
  digestFirst:
    'Voici le premier résumé : les articles les plus récents. Désormais, seul le nouveau arrivera.',
  digestNothing: 'Rien de nouveau depuis le dernier résumé.',
  digestNothingAbout: (topic) => `Rien de nouveau sur « ${topic} » depuis le dernier résumé.`,
  digestMore: (count) => `et ${count} de plus`,
  digestAlso: 'Aussi dans :',
  digestEverything: 'tous les articles',
  digestDaily: (time) => `chaque jour à ${time}`,
  digestWeekdays: (time) => `du lundi au vendredi à ${time}`,
  digestOn: (days, time) => `${days} à ${time}`,
  digestHourly: 'toutes les heures',
  digestEveryHours: (hours) => `toutes les ${hours} heures`,
  digestCron: (expression) => `aux heures « ${expression} » (cron)`,
  digestSubscribed: (topic, schedule, zone) => `Abonné : ${topic}, ${schedule}, dans le fuseau ${zone}.`,
  digestNext: (times) => `Prochains : ${times}`,
  digestList: (count) => `Résumés ici : ${count}`,
  digestListEmpty: 'Aucun résumé n’est encore publié ici. /digest subscribe en crée un.',
  digestIsPaused: 'en pause',
  digestIsStopped: (reason) => `arrêté : ${reason}`,
  digestLastSent: (when) => `dernier envoi : ${when}`,
  digestLastEmpty: (when) => `${when} : rien de nouveau`,
  digestLastUnknown: (when) =>
    `${when} : la plateforme n’a pas dit s’il a été publié ; ses articles iront dans le suivant`,
  digestLastSkipped: (when) => `${when} : sauté, car il était trop tard ; ses articles iront dans le suivant`,
  digestLastFailed: (when) => `${when} : il n’a pas pu être publié ; ses articles iront dans le suivant`,
  digestLastPending: (when) => `${when} : en route`,
  digestPaused: (topic) => `En pause : ${topic}.`,
  digestResumed: (topic) => `Repris : ${topic}.`,
  digestRemoved: (topic) => `Supprimé : ${topic}.`,
  digestOnItsWay: (topic) =>
    `Le résumé est en route : ${topic}. S’il n’y a rien de nouveau, rien n’est publié.`,
  digestZone: (zone) => `Fuseau horaire des nouveaux résumés : ${zone}`,
  digestShared: 'Les réponses aux commandes sont visibles par tout le canal.',
  digestPrivate: 'Les réponses aux commandes ne sont visibles que par qui demande.',
  digestManagers: (ids) => `Peuvent modifier les résumés : ${ids}`,
  digestsNeedBot:
    'Les résumés demandent un bot qui tourne sur Discord ou Slack. Donnez son jeton et démarrez-le sans question.',
  digestsNeedChannel:
    'Les résumés sont publiés dans des canaux. Utilisez cette commande dans un canal ; /digest preview marche aussi ici.',
  digestUnreadable: (schedule) =>
    `Je ne comprends pas l’horaire « ${schedule} ». Essayez « weekdays 09:00 », « mondays 18:00 », « every 4 hours » ou « 0 9 * * 1-5 ».`,
  digestTooOften: (schedule) =>
    `« ${schedule} » est trop fréquent : une fois par heure au plus. Essayez « hourly ».`,
  digestNever: (schedule) =>
    `Le jour de « ${schedule} » n’arrive jamais. Essayez « 0 9 1 * * » pour le premier de chaque mois.`,
  digestBadZone: (zone) =>
    `Il n’y a pas de fuseau « ${zone} ». Utilisez un nom comme Europe/Paris ou America/Montreal.`,
  digestTooMany: (most) =>
    `Il y a déjà ${most} résumés, et c’est le maximum. Supprimez-en un d’abord : /digest list.`,
  digestNoSuch: 'Il n’y a pas de tel résumé ici. /digest list les montre.',
  digestWhich: 'Il y a plusieurs résumés ici. Dites lequel par son numéro : /digest list.',
  digestStopped: (topic, reason) => `Le résumé sur ${topic} a été arrêté : ${reason}`,
  digestStoppedHelp:
    'Une fois cela réparé, /digest resume dans son canal le reprend. Aucun article n’est perdu.',
  digestPreview: 'Aperçu',
  digestUndo: 'Annuler',
  digestPause: 'Mettre en pause',
  digestResume: 'Reprendre',
  digestRemove: 'Supprimer un résumé',
};
