/* The bell: how much is unread, and the last few behind it. Frames of /ws/live say that something changed; what it is comes from
   the API in the page's language, so that a lost frame or one that came late shows nothing wrong. */
(function () {
  'use strict';
  var bell = document.getElementById('bell');
  if (!bell) return;
  var button = document.getElementById('bellButton'), badge = document.getElementById('bellCount');
  var list = document.getElementById('bellList'), says = document.getElementById('bellSays');
  var ROOT = (document.querySelector('link[rel=icon]').getAttribute('href') || '').split('/assets/')[0];
  var LAST = 6, PAUSE = 150;
  var waiting = null, asked = 0, latest = null;

  function name(unread) {
    return unread === 0 ? bell.dataset.nameNone : unread === 1 ? bell.dataset.nameOne : bell.dataset.name.replace('{n}', unread);
  }

  function count(unread) {
    badge.dataset.count = unread;
    badge.textContent = unread > Number(bell.dataset.most) ? bell.dataset.more : String(unread);
    button.setAttribute('aria-label', name(unread));
  }

  function ago(iso) {
    var format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
    var minutes = Math.round((new Date(iso) - Date.now()) / 60000);
    if (minutes > -60) return format.format(Math.min(0, minutes), 'minute');
    return minutes > -1440 ? format.format(Math.round(minutes / 60), 'hour') : format.format(Math.round(minutes / 1440), 'day');
  }

  function add(parent, tag, text, type) {
    var element = document.createElement(tag);
    if (type) element.className = type;
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  /* drawn anew under whoever goes through it by keyboard: the focus stays on its line */
  function show(items) {
    var at = list.contains(document.activeElement) && document.activeElement.getAttribute('href');
    list.textContent = '';
    if (!items.length) add(list, 'li', bell.dataset.none);
    items.forEach(function (item) {
      var link = add(add(list, 'li', ''), 'a', '');
      link.href = ROOT + '/my/notifications?open=' + item.id;
      var head = add(link, 'span', '', 'ne-bell-head');
      add(head, 'b', item.title);
      if (!item.read_at) add(head, 'span', bell.dataset.new, 'ui-tag ui-widget ui-tag-info');
      add(link, 'span', item.text);
      add(link, 'small', ago(item.created_at));
    });
    if (at) (list.querySelector('a[href="' + at + '"]') || list.querySelector('a') || button).focus();
  }

  function read(announce) {
    var turn = ++asked;
    waiting = null;
    fetch(ROOT + '/api/notifications?size=' + LAST, { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (answer) {
        if (turn !== asked) return;
        var first = answer.items[0];
        count(answer.unread);
        show(answer.items);
        if (announce && first && !first.read_at && first.id !== latest) says.textContent = first.title + '. ' + name(answer.unread);
        latest = first ? first.id : null;
      })
      .catch(function () {
        if (turn === asked && bell.matches(':popover-open')) { list.textContent = ''; add(list, 'li', bell.dataset.failed); }
      });
  }

  /* the list of the page has grown: "mark all" means what it shows */
  document.addEventListener('netevent:parts', function () {
    var news = document.getElementById('news'), upTo = document.getElementById('form:upTo');
    if (news && upTo) upTo.value = news.dataset.latest;
  });
  bell.addEventListener('toggle', function (event) { if (event.newState === 'open') read(false); });
  document.addEventListener('netevent:live', function (event) {
    var frame = event.detail;
    var mine = frame.type === 'notification' || frame.type === 'resync' || frame.type === 'changed' && frame.what === 'notifications';
    if (mine && !waiting) waiting = setTimeout(read, PAUSE, frame.type === 'notification');
  });
})();
