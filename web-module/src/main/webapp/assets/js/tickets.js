/* The tickets of an event's page: how many of which, what that costs, and the order. How many are left comes with the frames of
   live.js, a type's other changes with the page's part, which is read again. */
(function () {
  'use strict';
  var ROOT = (document.querySelector('link[rel=icon]').getAttribute('href') || '').split('/assets/')[0];
  var lang = document.documentElement.lang === 'de' ? 'de' : 'en-GB';
  var token = document.querySelector('meta[name=csrf-token]');
  var busy = false, refused = '';

  function box() { return document.getElementById('tickets'); }
  function all(selector) { var place = box(); return place ? Array.prototype.slice.call(place.querySelectorAll(selector)) : []; }
  function words(text, n) { return text.replace('{n}', n.toLocaleString(lang)); }

  function chosen() {
    return all('li[data-type]').map(function (row) {
      var select = row.querySelector('select');
      return { row: row, id: Number(row.dataset.type), quantity: select ? Number(select.value) : 0, price: row.dataset.price };
    });
  }

  /* in the smallest unit, so that no cent is lost */
  function sum(items) {
    var decimals = 0;
    items.forEach(function (item) { decimals = Math.max(decimals, (item.price.split('.')[1] || '').length); });
    var unit = Math.pow(10, decimals);
    return items.reduce(function (total, item) { return total + Math.round(Number(item.price) * unit) * item.quantity; }, 0) / unit;
  }

  function show() {
    var place = box();
    if (!place) return;
    var items = chosen(), count = 0;
    items.forEach(function (item) { count += item.quantity; item.row.classList.toggle('is-chosen', item.quantity > 0); });
    var total = sum(items.filter(function (item) { return item.quantity > 0; }));
    all('[data-chosen]').forEach(function (e) { e.textContent = count === 0 ? place.dataset.none : words(count === 1 ? place.dataset.countOne : place.dataset.count, count); });
    all('[data-sum]').forEach(function (e) {
      e.textContent = count === 0 ? '' : total === 0 ? place.dataset.free
        : new Intl.NumberFormat(lang === 'de' ? 'de' : 'en', { style: 'currency', currency: place.dataset.currency }).format(total);
    });
    all('[data-refused]').forEach(function (e) { if (e.textContent !== refused) e.textContent = refused; });
    all('[data-order]').forEach(function (e) { e.disabled = busy; });
    start();
  }

  function order() {
    var place = box();
    var items = chosen().filter(function (item) { return item.quantity > 0; })
      .map(function (item) { return { ticket_type_id: item.id, quantity: item.quantity }; });
    if (busy) return;
    refused = items.length ? '' : place.dataset.none;
    if (!items.length) { show(); return; }
    busy = true;
    show();
    fetch(ROOT + '/api/events/' + place.dataset.tickets + '/orders', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': token ? token.content : '' },
      body: JSON.stringify({ items: items, access_code: place.dataset.access || null })
    }).then(function (response) {
      return response.json().then(function (json) {
        if (!response.ok) throw Object.assign(new Error(json.detail), { problem: json });
        location.href = ROOT + '/order/' + json.token;
      });
    }).catch(function (error) {
      var problem = error.problem, field = problem && problem.errors && problem.errors[0];
      refused = field ? field.message : problem ? problem.detail : place.dataset.failed;
      busy = false;
      show();
      window.neLive.again(true);
    });
  }

  document.addEventListener('change', function (event) {
    if (!event.target.closest('#tickets select')) return;
    refused = '';
    show();
  });
  document.addEventListener('click', function (event) { if (event.target.closest('#tickets [data-order]')) order(); });
  document.addEventListener('netevent:parts', show);
  window.addEventListener('pageshow', function () { busy = false; show(); });

  /* --- how many are left --- */

  document.addEventListener('netevent:live', function (change) {
    var place = box(), frame = change.detail;
    if (!place || !frame.tickets || String(frame.event_id) !== place.dataset.tickets) return;
    frame.tickets.forEach(function (type) {
      var row = place.querySelector('li[data-type="' + type.id + '"]');
      if (!row) return;
      if (row.dataset.state !== type.state) window.neLive.again();
      else if (type.state === 'on_sale') left(place, row, type.left);
    });
    show();
  });

  function left(place, row, n) {
    var note = row.querySelector('[data-words]'), few = n !== null && n <= Number(place.dataset.few);
    if (few) note.textContent = words(n === 1 ? place.dataset.leftOne : place.dataset.left, n);
    else if (note.classList.contains('ne-warn-t')) { window.neLive.again(); return; }
    note.classList.toggle('ne-warn-t', few);
    var select = row.querySelector('select'), most = n === null ? Number(row.dataset.max) : Math.min(Number(row.dataset.max), n);
    Array.prototype.slice.call(select.options).forEach(function (option) { if (Number(option.value) > most) option.remove(); });
    for (var at = Number(select.options[select.options.length - 1].value) + 1; at <= most; at++)
      if (at >= Number(row.dataset.min)) select.add(new Option(at, at));
  }

  /* --- the start of a sale --- */

  var ticking = null;

  function start() {
    clearTimeout(ticking);
    var next = Infinity;
    all('li[data-sale-starts]').forEach(function (row) {
      if (!row.dataset.saleStarts) return;
      var rest = new Date(row.dataset.saleStarts) - Date.now();
      if (rest <= 0) { window.neLive.again(true); next = Math.min(next, 2000); return; }
      if (rest > 86400000) { next = Math.min(next, rest - 86400000); return; }
      next = Math.min(next, 1000);
      row.querySelector('[data-words]').textContent = box().dataset.starts.replace('{time}', clock(rest));
    });
    if (next !== Infinity) ticking = setTimeout(start, Math.min(next, 2000000000));
  }

  function clock(rest) {
    var s = Math.ceil(rest / 1000);
    return [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60].map(function (n) { return String(n).padStart(2, '0'); }).join(':');
  }

  show();
})();
