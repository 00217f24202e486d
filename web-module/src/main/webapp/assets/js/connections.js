/* People who ask each other to connect. A button says what it does: data-connect="ask" with data-attendee and data-name, "accept",
   "reject", "withdraw" or "remove" with data-connection. What shows connections carries data-connection-part and an id, and is
   taken anew from the same address after an act, here or elsewhere. */
(function () {
  'use strict';
  var chosen = null, pressed = null, due = null, reading = false, again = false;

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-connect]');
    if (!button) return;
    pressed = button.closest('[data-connection-part]');
    chosen = button.dataset.connection;
    document.querySelectorAll('[data-connect-name]').forEach(function (place) { place.textContent = button.dataset.name || ''; });
    switch (button.dataset.connect) {
      case 'ask': ask(button.dataset.attendee); break;
      case 'accept': neConnectionAccept(parameters()); break;
      case 'reject': neConnectionReject(parameters()); break;
      case 'withdraw': neConnectionWithdraw(parameters()); break;
      case 'remove': PF('removeContactDialog').show(); break;
    }
  });

  function ask(attendee) {
    document.getElementById('connectForm:attendee').value = attendee;
    document.getElementById('connectForm:connectErrors').replaceChildren();
    PF('connectDialog').show();
    document.getElementById('connectForm:message').focus();
  }

  function parameters() {
    return [{ name: 'connection', value: chosen }];
  }

  /* the parts of this page as they are now; what is typed, open or chosen elsewhere on it stays */
  function read() {
    due = null;
    if (reading) { again = true; return; }
    reading = true;
    fetch(location.href, { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'text/html' } })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : null; })
      .then(function (html) { if (html) swap(new DOMParser().parseFromString(html, 'text/html')); })
      .catch(function () { /* the next change reads again */ })
      .finally(function () {
        reading = false;
        if (again) { again = false; read(); }
      });
  }

  function swap(fresh) {
    document.querySelectorAll('[data-connection-part]').forEach(function (part) {
      var now = fresh.getElementById(part.id);
      if (!now || part.innerHTML === now.innerHTML) return;
      var focused = part.contains(document.activeElement) || pressed === part && document.activeElement === document.body;
      part.replaceChildren.apply(part, Array.from(now.childNodes));
      if (!focused) return;
      var next = part.querySelector('button, a[href]');
      if (next) next.focus();
    });
    pressed = null;
  }

  window.neConnections = {
    asked: function (args) {
      if (args.validationFailed) return;
      PF('connectDialog').hide();
      document.getElementById('connectForm:message').value = '';
      read();
    },
    remove: function () {
      PF('removeContactDialog').hide();
      neConnectionRemove(parameters());
    },
    refresh: read
  };

  document.addEventListener('netevent:live', function (event) {
    var frame = event.detail;
    var ours = frame.type === 'changed' && frame.what === 'connections' || frame.type === 'notification' || frame.type === 'resync';
    if (ours && !due) due = setTimeout(read, 200);
  });
})();
