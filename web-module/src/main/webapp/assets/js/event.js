/* The event's page: the reader's own time, sharing, and figures that move while one looks. */
(function () {
  'use strict';

  function yourTime(place) {
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
  }

  function yourTimes() {
    document.querySelectorAll('[data-your-time]').forEach(yourTime);
  }
  yourTimes();
  document.addEventListener('netevent:parts', yourTimes);

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

  /* Seats come with the frame; the page's parts are read again by live.js when more than the seats changed. */
  document.addEventListener('netevent:live', function (change) {
    var frame = change.detail;
    var page = document.querySelector('[data-event-page]');
    if (page && String(frame.event_id) === page.dataset.eventPage && 'seats_taken' in frame) {
      show(frame);
      if (frame.seats_left !== null && String(frame.seats_left === 0) !== page.dataset.full) window.neLive.again();
    }
    var form = document.querySelector('[data-live-page]');
    if (!form) return;
    if (frame.type === 'resync') read(form.dataset.source);
    if (String(frame.event_id) !== form.dataset.livePage) return;
    if (frame.type === 'event_deleted' || frame.change === 'cancelled') outlook('closed');
    else if ('seats_left' in frame) outlook(frame.seats_left === 0 ? 'waitlist' : 'open');
    if (frame.change === 'updated') document.getElementById('eventChanged').hidden = false;
  });

  function read(source) {
    fetch(source, { headers: { Accept: 'application/json' }, cache: 'no-store' })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (event) {
        outlook(!event || event.status !== 'published' ? 'closed' : event.seats_left === 0 ? 'waitlist' : 'open');
        if (event) window.neLive.seats({ event_id: event.id, seats_taken: event.seats_taken, seats_left: event.seats_left });
      })
      .catch(function () { /* the next connection reads again */ });
  }

  /* which way a registration will go */
  function outlook(way) {
    var place = document.getElementById('outlook');
    if (place && place.textContent !== place.dataset[way]) place.textContent = place.dataset[way];
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
