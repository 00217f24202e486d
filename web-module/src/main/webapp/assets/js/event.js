/* The event's page: the reader's own time, sharing, and figures that move while one looks. */
(function () {
  'use strict';

  document.querySelectorAll('[data-your-time]').forEach(function (place) {
    var start = new Date(place.dataset.yourTime);
    function shown(zone) {
      var options = { hour: '2-digit', minute: '2-digit', weekday: 'short' };
      if (zone) options.timeZone = zone;
      return start.toLocaleString(place.dataset.lang === 'de' ? 'de' : 'en-GB', options);
    }
    if (shown() === shown(place.dataset.zone)) return;
    place.textContent = place.dataset.text.replace('{time}', shown());
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
