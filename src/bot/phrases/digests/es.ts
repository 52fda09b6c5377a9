import type { DigestPhrases } from '../digests.ts';

export const esDigests: DigestPhrases = {
  digestNews: 'Novedades',
  digestNewsAbout: (topic) => `Novedades sobre «${topic}»`,
  digestFirst:
    'Este es el primer resumen: los artículos más recientes. A partir de ahora llegará solo lo nuevo.',
  digestNothing: 'Nada nuevo desde el último resumen.',
  digestNothingAbout: (topic) => `Nada nuevo sobre «${topic}» desde el último resumen.`,
  digestMore: (count) => `y ${count} más`,
  digestAlso: 'También en:',
  digestEverything: 'todos los artículos',
  digestDaily: (time) => `todos los días a las ${time}`,
  digestWeekdays: (time) => `de lunes a viernes a las ${time}`,
  digestOn: (days, time) => `${days} a las ${time}`,
  digestHourly: 'cada hora',
  digestEveryHours: (hours) => `cada ${hours} horas`,
  digestCron: (expression) => `a las horas «${expression}» (cron)`,
  digestSubscribed: (topic, schedule, zone) => `Suscrito: ${topic}, ${schedule}, en la zona horaria ${zone}.`,
  digestNext: (times) => `Próximos: ${times}`,
  digestList: (count) => `Resúmenes aquí: ${count}`,
  digestListEmpty: 'Aquí aún no hay resúmenes. /digest subscribe crea uno.',
  digestIsPaused: 'en pausa',
  digestIsStopped: (reason) => `detenido: ${reason}`,
  digestLastSent: (when) => `último envío: ${when}`,
  digestLastEmpty: (when) => `${when}: nada nuevo`,
  digestLastUnknown: (when) =>
    `${when}: la plataforma no dijo si se publicó; sus artículos van en el siguiente`,
  digestLastSkipped: (when) =>
    `${when}: se omitió por ser demasiado tarde; sus artículos van en el siguiente`,
  digestLastFailed: (when) => `${when}: no se pudo publicar; sus artículos van en el siguiente`,
  digestLastPending: (when) => `${when}: en camino`,
  digestPaused: (topic) => `En pausa: ${topic}.`,
  digestResumed: (topic) => `Reanudado: ${topic}.`,
  digestRemoved: (topic) => `Eliminado: ${topic}.`,
  digestOnItsWay: (topic) => `El resumen va en camino: ${topic}. Si no hay nada nuevo, no se publica nada.`,
  digestZone: (zone) => `Zona horaria de los resúmenes nuevos: ${zone}`,
  digestShared: 'Las respuestas a los comandos las ve todo el canal.',
  digestPrivate: 'Las respuestas a los comandos las ve solo quien pregunta.',
  digestManagers: (ids) => `Pueden cambiar los resúmenes: ${ids}`,
  digestsNeedBot:
    'Los resúmenes necesitan un bot en marcha en Discord o Slack. Configura su token e inícialo sin pregunta.',
  digestsNeedChannel:
    'Los resúmenes se publican en canales. Usa este comando en un canal; /digest preview también funciona aquí.',
  digestUnreadable: (schedule) =>
    `No entiendo el horario «${schedule}». Prueba «weekdays 09:00», «mondays 18:00», «every 4 hours» o «0 9 * * 1-5».`,
  digestTooOften: (schedule) =>
    `«${schedule}» es demasiado seguido: como mucho una vez por hora. Prueba «hourly».`,
  digestNever: (schedule) =>
    `El día de «${schedule}» no llega nunca. Prueba «0 9 1 * *» para el primero de cada mes.`,
  digestBadZone: (zone) =>
    `No existe la zona horaria «${zone}». Usa un nombre como Europe/Madrid o America/Bogota.`,
  digestTooMany: (most) => `Ya hay ${most} resúmenes, y no caben más. Elimina uno antes: /digest list.`,
  digestNoSuch: 'Aquí no hay tal resumen. /digest list los muestra.',
  digestWhich: 'Aquí hay varios resúmenes. Di cuál por su número: /digest list.',
  digestStopped: (topic, reason) => `El resumen sobre ${topic} se ha detenido: ${reason}`,
  digestStoppedHelp:
    'Cuando esté arreglado, /digest resume en su canal lo reanuda. No se pierde ningún artículo.',
  digestPreview: 'Vista previa',
  digestUndo: 'Deshacer',
  digestPause: 'Pausar',
  digestResume: 'Reanudar',
  digestRemove: 'Eliminar un resumen',
};
