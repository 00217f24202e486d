/* The list of registrations says quietly how much has changed and shows it when asked: rows do not run away under the hand, and
   what is chosen stays chosen. An empty list and one after a lost connection show it at once. */
(function () {
  'use strict';
  var bar = document.getElementById('listNews');
  var news = {}, showing = 0;

  function shown(id) {
    var place = document.querySelector('[data-registration="' + id + '"]');
    return place && place.dataset.status;
  }

  function count() {
    Object.keys(news).forEach(function (id) { if (shown(id) === news[id].status) delete news[id]; });
    var n = Object.keys(news).length;
    bar.hidden = n === 0;
    if (n) bar.querySelector('.ne-news-text').textContent = (n === 1 ? bar.dataset.one : bar.dataset.many).replace('{n}', n);
  }

  function show() {
    showing = Date.now();
    window.neShowNews();
  }

  document.addEventListener('netevent:live', function (event) {
    var frame = event.detail;
    if (frame.type === 'resync') show();
    if (String(frame.event_id) !== bar.dataset.event || !/^attendee_/.test(frame.type)) return;
    news[frame.registration_id || 'all'] = { status: frame.status, at: Date.now() };
    if (!document.querySelector('[data-registration]') && !/[?&](q|status|attachment)=/.test(location.search)) show();
    else setTimeout(count, 600); // one's own decision is on the screen by then
  });

  bar.querySelector('button').addEventListener('click', show);
  window.jQuery(document).on('pfAjaxComplete', function () {
    if (showing) Object.keys(news).forEach(function (id) { if (news[id].at <= showing) delete news[id]; });
    showing = 0;
    count();
  });
})();
