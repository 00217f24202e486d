/* What moves by itself. /ws/live says that something changed; what changed is asked anew, so that a lost frame costs nothing.
   - data-live="checked_in" data-event="17": a figure of the gate (checked_in, tickets, last_at, pending, seats_left)
   - data-seats="17" data-capacity="50": seats in words, straight from the frame (n:seats with event)
   - id and data-live-on="event:17 events own": a part of the page, which is fetched again and put in place. Words: event:<id>
     (anything about that event but its seats), seats:<id>, events (some event came, changed or went), own (one's own
     registrations and tickets), order (the orders of this page's reader), and what a frame "changed" names (connections,
     appointments, notifications). No form and no widget in there, but on an order's page (ADR 0006), where order.js stops widgets that left.
   Others listen to the document's events "netevent:live" (each frame) and "netevent:parts" (parts were put in place). */
(function () {
  'use strict';
  if (window.neLive) return; // the page and its template may both bring it
  var ROOT = (document.querySelector('link[rel=icon]').getAttribute('href') || '').split('/assets/')[0];
  var FIRST_WAIT = 500, LONGEST_WAIT = 15000, GAP = 400, SILENCE = 75000, PART_GAP = 1500, CROWD = 2500;
  var wait = FIRST_WAIT, socket = null, cut = false, retry = null, heard = 0, pending = {}, last = {};
  var dirty = {}, partsDue = null, partsRead = 0;
  var signedIn = !!document.querySelector('meta[name=csrf-token]');

  function each(selector, act, root) {
    Array.prototype.forEach.call((root || document).querySelectorAll(selector), act);
  }

  function tell(frame) {
    document.dispatchEvent(new CustomEvent('netevent:live', { detail: frame }));
  }

  /* --- figures of the gate --- */

  function elements(event) {
    return document.querySelectorAll('[data-live][data-event="' + event + '"]');
  }

  function events() {
    var ids = {};
    each('[data-live][data-event]', function (e) { ids[e.dataset.event] = true; });
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
      if (element.classList.contains('ne-count')) element.hidden = !figures[field];
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

  /* --- seats in words, as the tag n:seats has them --- */

  function words(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, name) {
      return name in values ? values[name].toLocaleString(document.documentElement.lang) : all;
    });
  }

  function seats(frame) {
    var texts = document.getElementById('seatWords');
    if (!texts || typeof frame.seats_taken !== 'number') return;
    texts = texts.dataset;
    each('[data-seats="' + frame.event_id + '"]', function (place) {
      var left = frame.seats_left, capacity = Number(place.dataset.capacity), tag = false, warn = false, text;
      if (left === null || !place.dataset.capacity) {
        text = words(frame.seats_taken === 0 ? texts.goingNone : texts.going, { n: frame.seats_taken });
      } else if (left === 0) { tag = true; text = texts.full; }
      else {
        warn = tag = left * 5 <= capacity;
        text = tag ? words(left === 1 ? texts.leftOne : texts.left, { n: left }) : words(texts.leftOf, { left: left, capacity: capacity });
      }
      if (place.textContent.trim() === text) return;
      var label = document.createElement('span'), value = label;
      label.className = tag ? 'ui-tag ui-widget' + (warn ? ' ui-tag-warning' : '') : 'ne-mut';
      if (tag) { value = document.createElement('span'); value.className = 'ui-tag-value'; label.append(value); }
      value.textContent = text;
      place.replaceChildren(label);
    });
  }

  /* --- parts of the page --- */

  function meanings(frame) {
    var all = [], id = frame.event_id;
    if (id) all.push((frame.change === 'seats' ? 'seats:' : 'event:') + id);
    if (frame.type === 'event_deleted' || /^event_/.test(frame.type) && frame.change !== 'seats') all.push('events');
    if (frame.type === 'order_changed' && frame.own) all.push('order');
    if (frame.own) all.push('own');
    if (frame.type === 'changed') all.push(frame.what);
    if (frame.type === 'notification') all.push('notifications');
    return all;
  }

  function mark(frame) {
    var means = meanings(frame), found = false;
    each('[data-live-on][id]', function (part) {
      var on = part.dataset.liveOn.split(/\s+/);
      if (frame.type !== 'resync' && !means.some(function (word) { return on.indexOf(word) >= 0; })) return;
      dirty[part.id] = found = true;
    });
    // what everybody hears, everybody would ask for in the same instant
    if (found) plan(frame.own || signedIn && frame.type !== 'resync' && !frame.change ? 150 : 150 + Math.random() * CROWD);
  }

  function plan(delay) {
    if (partsDue || document.hidden) return;
    partsDue = setTimeout(fetchParts, Math.max(delay, PART_GAP - (Date.now() - partsRead)));
  }

  function fetchParts() {
    var ids = Object.keys(dirty);
    partsRead = Date.now();
    dirty = {};
    fetch(location.href, { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'text/html' } })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) { changed(); return null; }
        return answer.text();
      })
      .then(function (html) { if (html) put(new DOMParser().parseFromString(html, 'text/html'), ids); })
      .catch(function () { ids.forEach(function (id) { dirty[id] = true; }); /* the next connection asks again */ })
      .finally(function () { partsDue = null; if (Object.keys(dirty).length && socket && socket.readyState === 1) plan(PART_GAP); });
  }

  function put(fresh, ids) {
    ids.forEach(function (id) {
      var old = document.getElementById(id), next = fresh.getElementById(id);
      // around the part stands what belongs to its state, buttons for instance
      if (old && next && old.dataset.liveNote !== next.dataset.liveNote) changed();
      if (old && next) morph(old, next);
      else if (old || next) changed();
    });
    document.dispatchEvent(new CustomEvent('netevent:parts', { detail: ids }));
  }

  /* Makes the old element like the new one and leaves alone what is the same: focus, opened details and pictures stay. */
  function morph(old, next) {
    if (old.isEqualNode(next)) return;
    if (old.nodeType !== 1 || next.nodeType !== 1 || old.nodeName !== next.nodeName) { old.replaceWith(document.importNode(next, true)); return; }
    Array.prototype.slice.call(old.attributes).forEach(function (a) {
      if (!next.hasAttribute(a.name) && a.name !== 'open') old.removeAttribute(a.name);
    });
    Array.prototype.forEach.call(next.attributes, function (a) {
      if (old.getAttribute(a.name) !== a.value && a.name !== 'open') old.setAttribute(a.name, a.value);
    });
    var keys = {};
    Array.prototype.forEach.call(old.children, function (child) { if (child.dataset.key) keys[child.dataset.key] = child; });
    var at = old.firstChild;
    Array.prototype.slice.call(next.childNodes).forEach(function (wanted) {
      var key = wanted.dataset && wanted.dataset.key, known = key ? keys[key] : at && !(at.dataset && at.dataset.key) && at.nodeName === wanted.nodeName ? at : null;
      if (!known) { old.insertBefore(document.importNode(wanted, true), at); return; }
      if (known === at) at = at.nextSibling;
      else old.insertBefore(known, at);
      if (key) delete keys[key];
      morph(known, wanted);
    });
    while (at) { var gone = at; at = at.nextSibling; gone.remove(); }
  }

  /* what cannot be put in place: the page says so and leaves it to the reader */
  function changed() {
    var note = document.getElementById('pageChanged');
    if (note) note.hidden = false;
  }

  /* --- the socket --- */

  function hear(frame) {
    if (frame.type === 'ping') return;
    if (frame.type === 'resync') events().forEach(refresh);
    else if (frame.event_id) { show(frame.event_id, frame); seats(frame); refresh(String(frame.event_id)); }
    mark(frame);
    tell(frame);
  }

  function connect() {
    clearTimeout(retry);
    retry = null;
    heard = Date.now();
    var link = document.querySelector('[data-live-order]'); // an order's secret link: who has it hears of it
    var mine = socket = new WebSocket(location.origin.replace(/^http/, 'ws') + ROOT + '/ws/live' + (link ? '?order=' + link.dataset.liveOrder : ''));
    mine.onopen = function () {
      wait = FIRST_WAIT;
      tell({ type: 'connected' });
      events().forEach(refresh);
      if (cut) hear({ type: 'resync' });
      cut = false;
    };
    mine.onmessage = function (message) {
      heard = Date.now();
      hear(JSON.parse(message.data));
    };
    mine.onclose = function () {
      if (mine !== socket) return;
      cut = true;
      tell({ type: 'disconnected' });
      retry = setTimeout(connect, wait * (0.7 + Math.random() * 0.6));
      wait = Math.min(LONGEST_WAIT, wait * 2);
    };
  }

  /* at once, when there is reason to hope: the network is back, or somebody looks again */
  function hurry() {
    if (!socket) return;
    wait = FIRST_WAIT;
    if (retry) connect();
  }

  function lost() {
    if (socket.readyState !== 1 || Date.now() - heard < SILENCE) return;
    var dead = socket;
    dead.onclose();
    dead.close();
  }

  window.neLive = {
    refresh: function (event) { refresh(String(event)); },
    seats: seats,
    again: function (own) { mark({ type: 'resync', own: own }); }, // all parts of the page
  };
  each('[data-live=last_at]', function (e) { e.textContent = time(e.textContent.trim(), e.dataset.zone); });
  if (!signedIn && !document.querySelector('[data-live], [data-live-on], [data-live-order], [data-live-page], [data-seats]')) return;
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) return;
    hurry();
    if (Object.keys(dirty).length) plan(150);
  });
  setInterval(lost, 15000);
  connect();
})();
