import type { DigestPhrases } from '../digests.ts';

export const ptDigests: DigestPhrases = {
  digestNews: 'Novidades',
  digestNewsAbout: (topic) => `Novidades sobre “${topic}”`,
  digestFirst:
    'Este é o primeiro resumo: os artigos mais recentes. A partir de agora virá só o que for novo.',
  digestNothing: 'Nada de novo desde o último resumo.',
  digestNothingAbout: (topic) => `Nada de novo sobre “${topic}” desde o último resumo.`,
  digestMore: (count) => `e mais ${count}`,
  digestAlso: 'Também em:',
  digestEverything: 'todos os artigos',
  digestDaily: (time) => `todos os dias às ${time}`,
  digestWeekdays: (time) => `de segunda a sexta às ${time}`,
  digestOn: (days, time) => `${days} às ${time}`,
  digestHourly: 'a cada hora',
  digestEveryHours: (hours) => `a cada ${hours} horas`,
  digestCron: (expression) => `nos horários “${expression}” (cron)`,
  digestSubscribed: (topic, schedule, zone) => `Assinado: ${topic}, ${schedule}, no fuso horário ${zone}.`,
  digestNext: (times) => `Próximos: ${times}`,
  digestList: (count) => `Resumos aqui: ${count}`,
  digestListEmpty: 'Ainda não há resumos aqui. /digest subscribe cria um.',
  digestIsPaused: 'pausado',
  digestIsStopped: (reason) => `parado: ${reason}`,
  digestLastSent: (when) => `último envio: ${when}`,
  digestLastEmpty: (when) => `${when}: nada de novo`,
  digestLastUnknown: (when) => `${when}: a plataforma não disse se foi publicado; os artigos vão no próximo`,
  digestLastSkipped: (when) => `${when}: pulado, pois já era tarde demais; os artigos vão no próximo`,
  digestLastFailed: (when) => `${when}: não pôde ser publicado; os artigos vão no próximo`,
  digestLastPending: (when) => `${when}: a caminho`,
  digestPaused: (topic) => `Pausado: ${topic}.`,
  digestResumed: (topic) => `Retomado: ${topic}.`,
  digestRemoved: (topic) => `Removido: ${topic}.`,
  digestOnItsWay: (topic) =>
    `O resumo está a caminho: ${topic}. Se não houver nada de novo, nada é publicado.`,
  digestZone: (zone) => `Fuso horário dos novos resumos: ${zone}`,
  digestShared: 'As respostas aos comandos são vistas por todo o canal.',
  digestPrivate: 'As respostas aos comandos são vistas só por quem pergunta.',
  digestManagers: (ids) => `Podem alterar os resumos: ${ids}`,
  digestsNeedBot:
    'Os resumos precisam de um bot em execução no Discord ou no Slack. Defina o token e inicie-o sem pergunta.',
  digestsNeedChannel:
    'Os resumos são publicados em canais. Use este comando num canal; /digest preview também funciona aqui.',
  digestUnreadable: (schedule) =>
    `Não entendo o horário “${schedule}”. Tente “weekdays 09:00”, “mondays 18:00”, “every 4 hours” ou “0 9 * * 1-5”.`,
  digestTooOften: (schedule) =>
    `“${schedule}” é frequente demais: no máximo uma vez por hora. Tente “hourly”.`,
  digestNever: (schedule) =>
    `O dia de “${schedule}” nunca chega. Tente “0 9 1 * *” para o primeiro de cada mês.`,
  digestBadZone: (zone) =>
    `Não existe o fuso horário “${zone}”. Use um nome como America/Sao_Paulo ou Europe/Lisbon.`,
  digestTooMany: (most) => `Já há ${most} resumos, e esse é o máximo. Remova um antes: /digest list.`,
  digestNoSuch: 'Não há tal resumo aqui. /digest list mostra todos.',
  digestWhich: 'Há vários resumos aqui. Diga qual pelo número: /digest list.',
  digestStopped: (topic, reason) => `O resumo sobre ${topic} foi parado: ${reason}`,
  digestStoppedHelp:
    'Quando isso estiver resolvido, /digest resume no canal dele o retoma. Nenhum artigo se perde.',
  digestPreview: 'Prévia',
  digestUndo: 'Desfazer',
  digestPause: 'Pausar',
  digestResume: 'Retomar',
  digestRemove: 'Remover um resumo',
};
