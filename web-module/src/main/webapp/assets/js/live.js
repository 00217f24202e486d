/* Figures that move by themselves. An element says what it shows: data-live="checked_in" data-event="17" (checked_in, tickets,
   last_at, pending, seats_taken, seats_left). Frames of /ws/live say that an event changed; seats_left comes with the frame,
   the rest is read anew, so that a lost frame costs nothing. Others listen to the document's event "netevent:live". */
(function () {
  'use strict';
  if (window.neLive) return; // a page with figures of its own and the bell both bring this along: one socket is enough
  var ROOT = (document.querySelector('link[rel=icon]').getAttribute('href') || '').split('/assets/')[0];
  var FIRST_WAIT = 500, LONGEST_WAIT = 15000, GAP = 400;
  var wait = FIRST_WAIT, socket = null, cut = false, pending = {}, last = {};

  function elements(event) {
    return document.querySelectorAll('[data-live][data-event="' + event + '"]');
  }

  function events() {
    var ids = {};
    document.querySelectorAll('[data-live][data-event]').forEach(function (e) { ids[e.dataset.event] = true; });
    return Object.keys(ids);
  }

  function time(iso, zone) {
    if (!iso) return '–';
    var options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone || 'UTC' };
    try { return new Intl.DateTimeFormat(document.documentElement.lang, options).format(new Date(iso)); } catch (e) { return iso; }
  }

  function show(event, figures) {
    elements(event).forEach(function (element) {
      var field = element.dataset.live;
      if (!(field in figures) || figures[field] === null && field !== 'last_at') return;
      var text = field === 'last_at' ? time(figures[field], element.dataset.zone) : String(figures[field]);
      if (element.textContent !== text) element.textContent = text;
    });
  }

  function forTeam(event) {
    return Array.prototype.some.call(elements(event), function (e) { return e.dataset.live !== 'seats_left'; });
  }

  function read(event) {
    last[event] = Date.now();
    fetch(ROOT + '/api/events/' + event + '/gate', { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (figures) { if (figures) { show(event, figures); tell({ type: 'figures', event_id: Number(event), figures: figures }); } })
      .catch(function () { /* the next frame or the next connection reads again */ });
  }

  /* at once, then at most every GAP milliseconds: a hundred scans a second are not a hundred requests */
  function refresh(event) {
    if (!forTeam(event) || pending[event]) return;
    var due = Math.max(0, GAP - (Date.now() - (last[event] || 0)));
    pending[event] = setTimeout(function () { delete pending[event]; read(event); }, due);
  }

  function tell(frame) {
    document.dispatchEvent(new CustomEvent('netevent:live', { detail: frame }));
  }

  function connect() {
    socket = new WebSocket(location.origin.replace(/^http/, 'ws') + ROOT + '/ws/live');
    socket.onopen = function () {
      wait = FIRST_WAIT;
      tell({ type: 'connected' });
      if (cut) tell({ type: 'resync' });
      cut = false;
      events().forEach(refresh);
    };
    socket.onmessage = function (message) {
      var frame = JSON.parse(message.data);
      if (frame.type === 'resync') events().forEach(refresh);
      else if (frame.event_id) { show(frame.event_id, frame); refresh(String(frame.event_id)); }
      tell(frame);
    };
    socket.onclose = function () {
      cut = true;
      tell({ type: 'disconnected' });
      setTimeout(connect, wait * (0.7 + Math.random() * 0.6));
      wait = Math.min(LONGEST_WAIT, wait * 2);
    };
  }

  document.querySelectorAll('[data-live=last_at]').forEach(function (e) { e.textContent = time(e.textContent.trim(), e.dataset.zone); });
  window.neLive = { refresh: function (event) { refresh(String(event)); } };
  connect();
})();
