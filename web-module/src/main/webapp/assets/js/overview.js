/* The figures of an event move while people register and arrive: live.js says that something changed, the API says what. */
(function () {
  'use strict';
  var root = document.querySelector('[data-live-stats]');
  if (!root) return;
  var id = Number(root.dataset.liveStats);
  var base = location.pathname.replace(/\/organizer\/.*$/, '');
  var waiting = null;

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

  document.addEventListener('netevent:live', function (event) {
    var frame = event.detail;
    if (frame.type === 'figures' || (frame.event_id !== id && frame.type !== 'resync')) return;
    if (!waiting) waiting = setTimeout(read, 250);
  });
})();
