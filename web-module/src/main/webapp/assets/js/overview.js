/* The figures of an event move while people register and arrive: /ws/live says that something changed, the API says what. */
(function () {
  'use strict';
  var root = document.querySelector('[data-live-stats]');
  if (!root || !window.WebSocket) return;
  var id = Number(root.dataset.liveStats);
  var base = location.pathname.replace(/\/organizer\/.*$/, '');
  var waiting = null;
  var pause = 1000;

  function show(stats) {
    root.querySelectorAll('[data-stat]').forEach(function (element) {
      var value = element.dataset.stat.split('.').reduce(function (at, name) { return at == null ? at : at[name]; }, stats);
      if (value != null) element.textContent = new Intl.NumberFormat(document.documentElement.lang).format(value);
    });
  }

  function read() {
    waiting = null;
    fetch(base + '/api/events/' + id + '/stats', { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json().then(show) : null; })
      .catch(function () { /* the next change reads again */ });
  }

  function soon() {
    if (!waiting) waiting = setTimeout(read, 250);
  }

  function connect() {
    var socket = new WebSocket(location.origin.replace(/^http/, 'ws') + base + '/ws/live');
    socket.onopen = function () { if (pause > 1000) soon(); pause = 1000; };
    socket.onmessage = function (message) {
      var frame = JSON.parse(message.data);
      if (frame.event_id === id) soon();
    };
    socket.onclose = function () {
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, 60000);
    };
  }

  connect();
})();
