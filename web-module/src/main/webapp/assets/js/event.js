/* The event's page: the reader's own time, sharing, and figures that move while one looks. */
(function () {
  'use strict';

  document.querySelectorAll('[data-your-time]').forEach(function (place) {
    var start = new Date(place.dataset.yourTime);
    var lang = place.dataset.lang === 'de' ? 'de' : 'en-GB';
    function shown(zone, options) {
      if (zone) options.timeZone = zone;
      return start.toLocaleString(lang, options);
    }
    var time = { hour: '2-digit', minute: '2-digit' };
    var day = { weekday: 'short', hour: '2-digit', minute: '2-digit' };
    var zone = place.dataset.zone;
    if (shown(null, Object.assign({}, day)) === shown(zone, Object.assign({}, day))) return;
    var sameDay = shown(null, { weekday: 'short' }) === shown(zone, { weekday: 'short' });
    place.textContent = place.dataset.text.replace('{time}', shown(null, Object.assign({}, sameDay ? time : day)));
  });

  document.querySelectorAll('[data-share]').forEach(function (button) {
    var label = button.querySelector('.ui-button-text');
    var before = label.textContent;
    button.addEventListener('click', function () {
      if (navigator.share) {
        navigator.share({ title: button.dataset.shareTitle, url: button.dataset.share }).catch(function () {});
        return;
      }
      var field = document.getElementById('link');
      field.select();
      var copied = navigator.clipboard ? navigator.clipboard.writeText(button.dataset.share) : Promise.resolve(document.execCommand('copy'));
      copied.then(function () {
        label.textContent = button.dataset.copied;
        setTimeout(function () { label.textContent = before; }, 2500);
      }, function () {});
    });
  });

  function words(element, n) {
    var d = element.dataset;
    var text = n === 0 && d.none ? d.none : n === 1 && d.one ? d.one : d.many;
    element.textContent = text.replace('{n}', n.toLocaleString(document.documentElement.lang));
  }

  /* live.js hears of a change; the figures are read again, at most once a second. */
  var due = null;
  document.addEventListener('netevent:live', function (change) {
    var page = document.querySelector('[data-event-page]');
    if (!page || due || change.detail.type === 'figures' || String(change.detail.event_id) !== page.dataset.eventPage) return;
    due = setTimeout(function () { due = null; read(page.dataset.source); }, 1000);
  });

  function read(source) {
    fetch(source, { headers: { Accept: 'application/json' }, cache: 'no-store' })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (event) { if (event) show(event); })
      .catch(function () { /* the next change reads again */ });
  }

  function show(event) {
    document.querySelectorAll('[data-figure]').forEach(function (element) {
      var figure = element.dataset.figure;
      if (figure === 'going') words(element, event.seats_taken);
      if (figure === 'bar') element.value = event.seats_taken;
      if (figure !== 'left' || event.seats_left === null) return;
      if (event.seats_left === 0) element.textContent = element.dataset.full;
      else words(element, event.seats_left);
    });
  }
})();
