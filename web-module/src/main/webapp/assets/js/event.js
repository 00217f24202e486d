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

  /* Whoever hears of a change (the live channel) says so by this event on the document; the figures are read again. */
  document.addEventListener('netevent:event', function (change) {
    var page = document.querySelector('[data-event]');
    if (!page || String(change.detail.event_id) !== page.dataset.event) return;
    fetch('/api/events/code/' + location.pathname.split('/')[2], { headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (event) {
        if (!event) return;
        document.querySelectorAll('[data-live]').forEach(function (element) {
          if (element.dataset.live === 'going') words(element, event.seats_taken);
          if (element.dataset.live === 'bar') element.value = event.seats_taken;
          if (element.dataset.live !== 'left' || event.seats_left === null) return;
          if (event.seats_left === 0) element.textContent = element.dataset.full;
          else words(element, event.seats_left);
        });
      });
  });
})();
